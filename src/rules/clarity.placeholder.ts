import type { Passage } from '../plan/passage.js'
import type { SectionLetter } from '../plan/section.js'
import { placeholdersIn } from '../text/placeholders.js'
import { sentencesIn } from '../text/sentences.js'
import { defineRule, type Remark } from './rule.js'

export default defineRule({
  code: 'clarity.placeholder',
  title: 'Text of the form was left in',
  stage: 'whole',
  standard: 'QS2',
  severity: 'must-fix',
  kinds: ['plan', 'advice'],
  sections: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'H1', 'H2', 'I', 'J', 'K'],
  what: 'Text of the form was left in.',
  why: 'A gap in a legal document can be read as nothing agreed, and families notice that the plan was not finished.',
  fix: 'Write what belongs here, or take the text of the form out.',
  source: 'code-9.61',
  examples: {
    flagged: [{ F: 'Noor’s key worker is [name].' }, { A: 'Click or tap here to enter text.' }],
    clear: [{ B: 'Noor says “I don’t know” and shrugs.' }, { A: 'She told us [in Makaton] that she likes trains.' }],
  },
  check: (document) => {
    const lines: { line: Passage; section: SectionLetter | null }[] =
      document.kind === 'plan'
        ? [
            ...document.front.map((line) => ({ line, section: null })),
            ...document.sections.flatMap(({ letter, lines: own }) =>
              own.filter(({ role }) => role !== 'guidance').map((line) => ({ line, section: letter })),
            ),
          ]
        : document.parts.flatMap(({ lines: own }) => own.map((line) => ({ line, section: null })))
    return lines.flatMap(({ line, section }) => remarksOn(line, section))
  },
})

/** One remark for each sentence with a placeholder. */
function remarksOn(line: Passage, section: SectionLetter | null): Remark[] {
  const found = placeholdersIn(line)
  if (found.length === 0) return []
  const sentences = sentencesIn(line).filter((sentence) =>
    found.some(({ start, end }) => sentence.start <= start && end <= sentence.end + 1),
  )
  return (sentences.length ? sentences : [line]).map((sentence) => {
    const words = found.find(({ start }) => start >= sentence.start && start <= sentence.end) ?? found[0]!
    return {
      passage: sentence,
      section,
      message: `“${words.text}” is text of the form that was left in.`,
      suggestion: `Write what belongs in place of “${words.text}”, or take it out.`,
    }
  })
}
