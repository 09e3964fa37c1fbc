import { type Readability, readabilityOf } from '../text/readability.js'
import { definePlanRule } from './rule.js'

/** About what a university text asks of its readers; 8 or 9 is the level that most adults read with ease. */
const hard = 14
/** Fewer words, or one sentence, say little about how a text reads. */
const enough = { words: 50, sentences: 2 }
/** From here on `clarity.long-sentence` speaks. */
const tooLong = 50
/** The hardest few show the writer what is meant. */
const most = 3

export default definePlanRule({
  code: 'clarity.hard-to-read',
  title: 'A paragraph that is hard to read',
  stage: 'whole',
  standard: 'QS2',
  severity: 'consider',
  uncounted: 'hint',
  kinds: ['plan'],
  sections: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'H1', 'H2'],
  what: 'This paragraph has a Flesch–Kincaid grade of 14 or more.',
  why: 'Families and everybody who works with the child should be able to follow the plan without reading twice.',
  fix: 'Use everyday words, and say one thing in each sentence.',
  source: 'code-9.61',
  examples: {
    flagged: [
      {
        name: 'Ali',
        B: 'Ali demonstrates considerable difficulties in assimilating auditory information during unstructured situations. Environmental unpredictability significantly exacerbates his physiological arousal, necessitating individualised co-regulatory interventions. Persistent vulnerabilities regarding executive functioning additionally compromise his organisational independence, particularly throughout transitional periods. Recommendations concerning differentiated communication environments have been disseminated to professionals. Implementation remains inconsistent across curricular situations.',
      },
    ],
    clear: [
      {
        name: 'Ali',
        B: 'Ali finds it hard to listen when the room is noisy. He covers his ears and goes under the table. '.repeat(
          4,
        ),
      },
    ],
  },
  check: (plan) =>
    plan.sections
      .flatMap(({ letter, lines }) =>
        lines
          .filter(({ role, text }) => role === 'content' && text.length > 200 && !isList(text))
          .map((passage) => ({ passage, section: letter, read: readabilityOf(passage) })),
      )
      .flatMap(({ passage, section, read }) => (read && isHard(read) ? [{ passage, section, read }] : []))
      .sort((a, b) => b.read.grade - a.read.grade)
      .slice(0, most)
      .map(({ passage, section, read }) => ({
        passage,
        section,
        message: `This paragraph has a Flesch–Kincaid grade of ${read.grade.toFixed(1)}, the level of a university text: ${Math.round(read.words / read.sentences)} words a sentence, and many long words.`,
      })),
})

function isHard({ grade, words, sentences, longest }: Readability): boolean {
  return grade >= hard && words >= enough.words && sentences >= enough.sentences && longest < tooLong
}

/** A row of names or things, not sentences. */
function isList(text: string): boolean {
  return (text.match(/[,/•]/g)?.length ?? 0) * 5 > text.split(/\s+/).length
}
