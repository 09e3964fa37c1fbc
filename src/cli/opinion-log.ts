import type { Checked } from '../check-file.js'
import { count } from '../reports/words.js'

/** What became of asking the model about one document, for the log: numbers and kinds, never a word of the document. */
export function opinionLog(checked: Extract<Checked, { report: unknown }>): string {
  const { opinion } = checked.report
  if (!opinion) return ''
  const hidden = Object.entries(opinion.hidden).map(([kind, number]) => `${number} ${kind}`)
  const failed = opinion.stages
    .filter(({ state }) => state === 'failed')
    .map(({ stage, message }) => `${stage}: ${message}`)
  const { calls, cached, input, output, cost } = checked.spent ?? {
    calls: 0,
    cached: 0,
    input: 0,
    output: 0,
    cost: null,
  }
  return [
    `second opinion by ${opinion.model}: hidden before asking ${hidden.join(', ') || 'nothing'}`,
    `${count(calls, 'call')}, ${cached} from the cache, ${input} + ${output} tokens${cost === null ? '' : `, cost ${cost.toFixed(4)}`}`,
    ...failed,
  ].join('; ')
}
