import { checked } from '../src/analyse.js'
import type { Advice, Plan } from '../src/plan/plan.js'
import type { Check } from '../src/plan/stage.js'
import { stageTask } from '../src/queue/stage-task.js'

/** The stages between reading and reporting differ in their rules only: each runs its own on the plan and keeps what they find. */
export function checkTask(check: Check) {
  return stageTask(async (data, store) => {
    if (await store.results.has(data, check)) return false
    const plan = (await store.results.get(data, 'plan')) as Plan | Advice | undefined
    // Without a plan the document has its report already, and this job was done before.
    if (plan) await store.results.put(data, { [check]: checked(check, plan) })
    return false
  })
}
