import type { FileChild, Paragraph } from 'docx'
import type { Report } from '../../plan/report.js'
import { quoteOf } from '../evidence.js'
import { opinionLine } from '../opinion.js'
import { titledParts } from '../parts.js'
import type { PlacedFinding } from '../placed.js'
import { severityWords } from '../words.js'
import { heading, paragraph, table } from './pieces.js'

/** The findings section by section, as tables to work through in a meeting. */
export function findingTables(report: Report, findings: readonly PlacedFinding[]): FileChild[] {
  const whole = findings.filter(({ block }) => block === null)
  const parts = titledParts(report, findings).map(({ title, findings: own }) => ({ title, own }))
  return [{ title: 'The document as a whole', own: whole }, ...parts]
    .filter(({ own }) => own.length > 0)
    .flatMap(({ title, own }) => [
      heading(title, 2),
      table(
        [7, 12, 28, 40, 13],
        ['No.', 'Matters', 'Words in the document', 'What is wrong, and how to mend it', 'Decision'],
        own.map(findingRow),
      ),
    ])
}

function findingRow({ finding, number, opinion }: PlacedFinding): (string | Paragraph[])[] {
  const { severity, quote, message, suggestion, code, standard, counted } = finding
  const second = opinionLine(opinion)
  return [
    String(number),
    `${severityWords[severity]}${counted ? '' : ' (a hint)'}`,
    quote === null ? '' : quoteOf({ text: quote }, 400),
    [
      paragraph(message),
      paragraph({ bold: 'How to mend it: ' }, suggestion),
      ...(second === null ? [] : [paragraph({ quiet: second })]),
      paragraph({ quiet: `${standard} ${code}` }),
    ],
    '',
  ]
}
