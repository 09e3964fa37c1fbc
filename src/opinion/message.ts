import { markOf } from './mark.js'
import type { Asked, StageQuestion } from './questions.js'

/**
 * The data of a stage as one message. Each piece stands in a fence that bears a mark made from the text itself, so that no text
 * can hold its own fence and pretend to end it.
 */
export function messageFor(question: StageQuestion, about: string): string {
  const findings = question.asked.map(findingLine).join('\n') || 'none'
  const all = [...question.sections.map(({ sheet }) => sheet.text), findings].join('\n')
  const mark = markOf(all, 12)
  const fenced = (name: string, text: string) => `<<<${name} ${mark}>>>\n${text}\n<<<end ${mark}>>>`
  return [
    about,
    ...question.sections.map(({ letter, sheet }) => fenced(`section ${letter ?? 'advice'}`, sheet.text)),
    fenced('findings', findings),
  ].join('\n')
}

function findingLine({ id, code, section, quote, subject }: Asked): string {
  const where = section === null ? 'advice' : `section ${section}`
  return [id, subject === null ? code : `${code} (${subject})`, where, quote ?? '–'].join(' | ')
}
