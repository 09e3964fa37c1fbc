import { reported } from '../src/analyse.js'
import { crashed, type Ending, faulty, tooSlow } from '../src/errors.js'
import type { Finding } from '../src/plan/finding.js'
import type { Report } from '../src/plan/report.js'
import { CHECKS } from '../src/plan/stage.js'
import type { GivenUp } from '../src/queue/perform.js'
import { stageTask } from '../src/queue/stage-task.js'

/** Puts the report together, or says why there is none. After it, what led to the report is gone from the store. */
export default stageTask(async (data, store, givenUp) => {
  if (await store.outcomes.get(data)) return false
  const parts = await store.results.allBut(data, 'plan')
  const failed = givenUp[0] ?? missing(parts)
  if (failed) await store.outcomes.put(data, { error: endingOf(failed) }, failed.stage)
  else {
    const findings = CHECKS.map((check) => (parts.get(check) ?? []) as Finding[])
    await store.outcomes.put(data, { report: reported(parts.get('blank') as Report, findings) }, 'report')
  }
  return false
})

/** The stage that should have left something and has not. */
function missing(parts: ReadonlyMap<string, unknown>): GivenUp | null {
  if (!parts.has('blank')) return { stage: 'read', reason: 'crashed' }
  const check = parts.get('judged') === true ? CHECKS.find((one) => !parts.has(one)) : undefined
  return check ? { stage: check, reason: 'crashed' } : null
}

function endingOf({ reason }: GivenUp): Ending {
  if (reason === 'too-slow') return tooSlow
  if (reason === 'faulty') return faulty
  if (reason === 'other-version') return otherVersion
  return crashed
}

const otherVersion: Ending = {
  code: 'unreadable',
  message:
    'The workers run another version of Goldthread than sent this document. Bring both up to date, then run goldthread queue retry.',
}
