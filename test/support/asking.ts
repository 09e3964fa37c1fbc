import { reportOn } from '../../src/analyse.js'
import { type Questions, questionsFor } from '../../src/opinion/questions.js'
import { parse } from '../../src/parser/index.js'
import type { SourceDocument } from '../../src/plan/document.js'
import type { Report } from '../../src/plan/report.js'
import { documentOf, type Piece } from './document.js'

/** A small plan with a fault of each of the four stages. */
export const smallPlan: readonly Piece[] = [
  '# Education, Health and Care Plan',
  {
    table: [
      ['Name', 'Tomasz Nowak'],
      ['Date of birth', '04/12/2015'],
      ['School', 'Copsewood Primary School'],
    ],
  },
  '# Section A: Views, interests and aspirations',
  'Tomasz likes trains and football. His hope is to drive a train.',
  'Mrs Nowak hopes that he will have friends.',
  '# Section B: Special educational needs',
  'Tomasz has autism.',
  'He finds it hard to follow an instruction with two parts.',
  '# Section C: Health needs',
  'Tomasz has asthma and needs an inhaler before PE.',
  '# Section E: Outcomes',
  'Tomasz will improve his reading.',
  'By July 2027 Tomasz will follow an instruction with two parts in four of five lessons.',
  '# Section F: Special educational provision',
  'Regular support with reading as required.',
  'A teaching assistant reads with Tomasz for 20 minutes every day.',
  '# Section G: Health provision',
  'None.',
]

export function asking(pieces: readonly Piece[] | SourceDocument = smallPlan): {
  document: SourceDocument
  report: Report
  questions: Questions
} {
  const document = 'blocks' in pieces ? pieces : documentOf(pieces)
  const read = parse(document)
  if (read.kind === 'other') throw new Error('The document is neither plan nor advice.')
  const report = reportOn(document, read)
  return { document, report, questions: questionsFor(document, read, report.findings) }
}
