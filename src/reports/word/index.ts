import { basename } from 'node:path'
import { Document, type FileChild, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import sources from '#corpora/sources/sources.json' with { type: 'json' }
import type { Report } from '../../plan/report.js'
import { rules } from '../../rules/index.js'
import { quoteOf, shownEvidence } from '../evidence.js'
import { levelWords } from '../levels.js'
import { author } from '../marks.js'
import { mendGroups } from '../mend.js'
import { opinionNotes, opinionSummary } from '../opinion.js'
import { inOrder } from '../order.js'
import { particularsOf } from '../particulars.js'
import { type PlacedFinding, placedFindings } from '../placed.js'
import { byStandard, severities, type Tally, tallyOf } from '../tally.js'
import { uncheckedIn } from '../unchecked.js'
import { kindWords, listed, severityWords, standards, standardWords } from '../words.js'
import { findingTables } from './findings.js'
import { bullet, heading, paragraph, quote, table, title } from './pieces.js'
import { styles } from './styles.js'
import { undatedDocx } from './undated.js'

/** The report on one document as a Word file, for the file and for meetings. */
export async function wordReport(file: string, report: Report): Promise<Uint8Array> {
  const name = basename(file)
  const document = new Document({
    title: `${name}: what to look at`,
    creator: author,
    lastModifiedBy: author,
    styles,
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } },
        },
        footers: { default: pageFooter(name) },
        children: contents(file, name, report),
      },
    ],
  })
  return undatedDocx(await Packer.toBuffer(document))
}

function pageFooter(name: string): Footer {
  const pages = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: [`${name}    `, ...pages], size: 18 })] })],
  })
}

function contents(file: string, name: string, report: Report): FileChild[] {
  const findings = placedFindings(report)
  const first = [
    title(name),
    paragraph({ bold: kindWords(report) }),
    paragraph(levelWords(report).lead),
    ...particulars(file, report),
  ]
  if (report.kind === 'other') return [...first, ...unchecked(report)]
  return [
    ...first,
    ...glance(report),
    ...mustMend(report, findings),
    heading(levelWords(report).beside, 1),
    ...findingTables(report, findings),
    ...secondOpinion(report),
    ...order(report),
    ...unchecked(report),
    ...signOff(report),
    ...about(findings),
  ]
}

function particulars(file: string, report: Report): FileChild[] {
  const rows = particularsOf(file, report).map(({ label, value }) => [label, value])
  return [
    ...report.warnings.map(({ message }) => paragraph({ bold: 'Note: ' }, message)),
    table([30, 70], ['About', 'What the document says'], rows),
  ]
}

function glance(report: Report): FileChild[] {
  const rows = byStandard(report.findings).map(({ standard, tally }) => [
    `${standard} ${standardWords[standard]}`,
    ...figures(tally),
  ])
  const titles = ['Quality standard', ...severities.map((one) => severityWords[one]), 'All']
  return [
    heading('At a glance', 1),
    table([52, 12, 12, 12, 12], titles, [...rows, ['All standards', ...figures(tallyOf(report.findings))]]),
  ]
}

function figures(tally: Tally): string[] {
  return [...severities, 'all' as const].map((one) => String(tally[one]))
}

function mustMend(report: Report, findings: readonly PlacedFinding[]): FileChild[] {
  const words = levelWords(report)
  const lines = mendGroups(findings).map(({ says, findings: own }) =>
    bullet(says, {
      bold: ` (${own.length === 1 ? 'finding' : 'findings'} ${listed(own.map(({ number }) => String(number)))})`,
    }),
  )
  return [
    heading(words.mend, 1),
    ...(lines.length === 0 ? [paragraph(words.clean)] : [paragraph(words.mendLead), ...lines]),
  ]
}

function secondOpinion({ opinion, findings }: Report): FileChild[] {
  if (!opinion) return []
  return [
    heading('Second opinion by a language model', 1),
    paragraph(`${opinion.model}. It changes no finding and is in no count. ${opinionSummary(opinion, findings)}`),
    ...opinionNotes(opinion).map((note) => paragraph({ bold: 'Note: ' }, note)),
    ...opinion.findings.flatMap(({ reason, quote: words }) => [bullet(reason), quote(quoteOf({ text: words }))]),
  ]
}

function order(report: Report): FileChild[] {
  const all = inOrder(report)
  const parts = standards.flatMap((standard) => {
    const own = shownEvidence(all.filter((one) => one.standard === standard))
    const lines = own.flatMap(({ one, quotes }) => [
      bullet(`${one.says}${one.items === null ? '' : `: ${one.items.clear} of ${one.items.all}`}`),
      ...quotes.map((passage) => quote(quoteOf(passage))),
    ])
    return own.length === 0 ? [] : [heading(`${standard} ${standardWords[standard]}`, 2), ...lines]
  })
  return [heading('What was found in order', 1), ...parts]
}

function unchecked(report: Report): FileChild[] {
  const { reading, nothingToCheck, forPeople } = uncheckedIn(report)
  const group = (words: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [heading(words, 2), ...lines.map((line) => bullet(line))]
  return [
    heading('What was not checked, or not fully read', 1),
    ...group('Reading', reading),
    ...group('Nothing to check it on', nothingToCheck),
    ...group('Only a person can judge', forPeople),
  ]
}

function signOff(report: Report): FileChild[] {
  const { signOff: words, decisions } = levelWords(report)
  const rows = [
    `Decision (${decisions.join(' / ').toLowerCase()})`,
    'Reviewer’s name',
    'Role',
    'Date',
    'Signature',
  ].map((one) => [one, ''])
  return [heading(words, 1), table([45, 55], ['Sign-off', 'To be filled in by the reviewer'], rows)]
}

function about(findings: readonly PlacedFinding[]): FileChild[] {
  const codes = new Set(findings.map(({ finding }) => finding.code))
  const met = rules.filter(({ code }) => codes.has(code))
  if (met.length === 0) return []
  const parts = met.flatMap(({ code, title: words, why, source }) => {
    const from = sources[source as keyof typeof sources]
    return [
      heading(words, 2),
      paragraph({ quiet: code }),
      paragraph(why),
      paragraph({ bold: 'Where this comes from: ' }, `${from.title}. ${from.says}`),
    ]
  })
  return [heading('What the findings mean', 1), ...parts]
}
