import type { SourceDocument } from '../plan/document.js'
import type { Report } from '../plan/report.js'
import { htmlReport } from './html/index.js'
import { marksOf } from './marks.js'

/** The reports that can be asked for; 'xlsx' is one workbook over all documents, the others are files for each. */
export const reportKinds = ['html', 'docx', 'comments', 'highlights', 'xlsx'] as const
export type ReportKind = (typeof reportKinds)[number]

/** The file that was read, and what the reader made of it. */
export type Original = { readonly bytes: Uint8Array; readonly document: SourceDocument }

/** Everything that the report files of one document are made of. The original is only asked for where a copy of it is marked. */
export type Reported = {
  readonly file: string
  readonly report: Report
  readonly original: () => Promise<Original>
}

/** A report file, or why it could not be made, in words for people. `ending` is what comes after the document's name. */
export type ReportFile = { readonly title: string; readonly ending: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly problem: string }
)

type Made = { readonly bytes: Uint8Array } | { readonly problem: string }
type Maker = {
  readonly kind: ReportKind
  readonly title: string
  readonly ending: string
  readonly format: SourceDocument['format'] | null
  /** What it needs is loaded when it is first asked for: a scan that writes no Word files must not wait for their library. */
  readonly make: (source: Reported) => Promise<Made>
}

const makers: readonly Maker[] = [
  {
    kind: 'html',
    title: 'Report',
    ending: '.html',
    format: null,
    make: async ({ file, report }) => ({ bytes: Buffer.from(htmlReport(file, report), 'utf8') }),
  },
  {
    kind: 'docx',
    title: 'Word report',
    ending: '.report.docx',
    format: null,
    make: async ({ file, report }) => ({ bytes: await (await import('./word/index.js')).wordReport(file, report) }),
  },
  {
    kind: 'comments',
    title: 'Draft with comments',
    ending: '.comments.docx',
    format: 'docx',
    make: async ({ original, report }) => {
      const { bytes, document } = await original()
      return (await import('./comments/index.js')).commentedDocx(bytes, document, marksOf(report))
    },
  },
  {
    kind: 'highlights',
    title: 'PDF with highlights',
    ending: '.highlights.pdf',
    format: 'pdf',
    make: async ({ original, report }) => {
      const { bytes, document } = await original()
      return (await import('./highlights/index.js')).highlightedPdf(bytes, document, marksOf(report))
    },
  },
]

/** The report files of `kinds` for one document: comments only into Word files, highlights only into PDFs. Never throws. */
export async function reportFiles(kinds: readonly ReportKind[], source: Reported): Promise<ReportFile[]> {
  const files: ReportFile[] = []
  for (const { kind, title, ending, format, make } of makers) {
    if (!kinds.includes(kind) || (format !== null && format !== source.report.format)) continue
    files.push({ title, ending, ...(await made(() => make(source), title)) })
  }
  return files
}

async function made(make: () => Promise<Made>, title: string): Promise<Made> {
  try {
    return await make()
  } catch {
    return { problem: `The ${title.toLowerCase()} could not be written for this file. Please report it.` }
  }
}
