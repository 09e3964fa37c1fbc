import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse, checked, reading, reported } from '../src/analyse.js'
import { UnreadableDocument } from '../src/errors.js'
import { adviceOf, planOf, type Sketch } from '../src/plan/sketch.js'
import { CHECKS } from '../src/plan/stage.js'
import { reportLine } from '../src/reports/json.js'
import { rules } from '../src/rules/index.js'
import { runRules } from '../src/rules/run.js'

const folder = 'corpora/plans/docs'
const options = { secondReader: false }

/** As the store keeps things between stages. */
const kept = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** The line that the queue's stages give, whatever order the checks are done in. */
async function lineByStages(bytes: Uint8Array): Promise<string> {
  const { read, blank } = kept(await reading(bytes, options))
  const findings = [...CHECKS].reverse().map((check) => kept(checked(check, kept(read))))
  return JSON.stringify(reportLine('file', reported(blank, findings)))
}

test.each(readdirSync(folder))('%s comes out the same, byte for byte, in one go and stage by stage', async (name) => {
  const bytes = readFileSync(`${folder}/${name}`)
  try {
    const whole = JSON.stringify(reportLine('file', await analyse(bytes, options)))
    expect(await lineByStages(bytes)).toBe(whole)
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    await expect(reading(bytes, options)).rejects.toThrow(UnreadableDocument)
  }
})

test('the examples of every rule find the same by stages as in one go', () => {
  const examples = rules.flatMap((rule) => [...rule.examples.flagged, ...rule.examples.clear])
  for (const sketch of examples as readonly Sketch[]) {
    const document = sketch.kind === 'advice' ? adviceOf(sketch) : planOf(sketch)
    const blank = { findings: [] } as unknown as Parameters<typeof reported>[0]
    const findings = CHECKS.map((check) => checked(check, kept(document)))
    expect(reported(blank, findings).findings).toEqual(runRules(rules, document))
  }
})

test('every rule belongs to a stage that is done', () => {
  expect(rules.filter(({ stage }) => !CHECKS.includes(stage))).toEqual([])
})
