import { ModelError } from '../errors.js'
import type { DropReason, Opinion, StageOpinion } from '../plan/opinion.js'
import { fault } from './faults.js'
import { type Grounded, grounded } from './grounded.js'
import { messageFor } from './message.js'
import type { Model, Spent, Talk } from './model.js'
import { promptOf } from './prompt.js'
import { leftIn } from './pseudonyms/check.js'
import type { Questions, StageQuestion } from './questions.js'

export { type Model, openModel, type Spent } from './model.js'
export { type Questions, questionsFor } from './questions.js'
export type { ModelSettings } from './settings.js'

/** The opinion of a model on one document, and what it cost. */
export type Asked = { readonly opinion: Opinion; readonly spent: Spent }

/**
 * Asks the model about each stage of a document, side by side. Never throws: a stage without an answer says why, and the findings
 * of the rules stand as they are. `late` are the milliseconds that making the questions ready has taken: they count as time of the
 * model, so that its time limit bounds all that a second opinion adds.
 */
export async function secondOpinion(questions: Questions, model: Model, late = 0): Promise<Asked> {
  const talk = model.talk(late)
  const needed = questions.stages.filter(({ sections }) => sections.length > 0)
  const results = await Promise.all(questions.stages.map((question) => stageResult(question, questions, talk)))
  talk.end(
    needed.length,
    results.flatMap(({ failure }) => failure ?? []),
  )
  return { opinion: joined(model.name, questions, results), spent: talk.spent }
}

type StageResult = {
  readonly stage: StageOpinion
  readonly grounded: Grounded | null
  readonly failure: ModelError | null
}

async function stageResult(question: StageQuestion, questions: Questions, talk: Talk): Promise<StageResult> {
  const prompt = promptOf(question.stage)
  const stage = { stage: question.stage, prompt: `${prompt.stage} ${prompt.version}` }
  if (question.sections.length === 0) {
    return { stage: { ...stage, state: 'not-needed', message: null }, grounded: null, failure: null }
  }
  try {
    const message = messageFor(question, questions.about)
    // The last thing before a word leaves: what should be hidden and is not stops the call.
    if (leftIn(message, questions.known, questions.birth).length > 0) throw fault('not-hidden')
    const answer = await talk.ask(prompt, message)
    const held = grounded(answer, question, questions)
    return { stage: { ...stage, state: 'answered', message: null }, grounded: held, failure: null }
  } catch (error) {
    const failure = error instanceof ModelError ? error : fault('broken')
    return { stage: { ...stage, state: 'failed', message: failure.message }, grounded: null, failure }
  }
}

function joined(model: string, questions: Questions, results: readonly StageResult[]): Opinion {
  const held = results.flatMap(({ grounded: one }) => one ?? [])
  const dropped: Partial<Record<DropReason, number>> = {}
  for (const reason of held.flatMap((one) => one.dropped)) dropped[reason] = (dropped[reason] ?? 0) + 1
  return {
    model,
    stages: results.map(({ stage }) => stage),
    verdicts: held.flatMap(({ verdicts }) => verdicts),
    findings: held.flatMap(({ findings }) => findings).sort((a, b) => a.start - b.start),
    dropped: Object.fromEntries(Object.entries(dropped).sort(([a], [b]) => (a < b ? -1 : 1))),
    hidden: questions.hidden,
  }
}
