import { reportOn } from '../../src/analyse.js'
import { readDocument } from '../../src/readers/index.js'
import { readRow } from '../../src/reports/batch/row.js'
import { workbookOf } from '../../src/reports/batch/workbook.js'
import { commentedDocx } from '../../src/reports/comments/index.js'
import { highlightedPdf } from '../../src/reports/highlights/index.js'
import { htmlReport } from '../../src/reports/html/index.js'
import { marksOf } from '../../src/reports/marks.js'
import { wordReport } from '../../src/reports/word/index.js'
import { longPlanDocx, longPlanPdf } from './long-plan.js'
import { figure } from './table.js'

/** Milliseconds for all five reports of a plan of twenty pages, once its findings are there. */
const most = 300
const warmUps = 3
const runs = 9

/** Measures each report on a plan of twenty pages, as a Word file and as a PDF: the first time, and the middle of several. */
export async function bench(): Promise<boolean> {
  const [word, paper] = [longPlanDocx(), longPlanPdf()]
  const [docx, pdf] = [await readDocument(word, first), await readDocument(paper.bytes, first)]
  const [docxReport, pdfReport] = [reportOn(docx), reportOn(pdf)]
  figure('pages of the plan', paper.pages, 'pages')
  figure('findings in the Word file', docxReport.findings.length, 'findings')
  figure('findings in the PDF', pdfReport.findings.length, 'findings')
  const makers: readonly (readonly [string, () => unknown])[] = [
    ['page (html)', () => htmlReport('plan.docx', docxReport)],
    ['Word report (docx)', () => wordReport('plan.docx', docxReport)],
    ['Word comments (comments)', () => commentedDocx(word, docx, marksOf(docxReport))],
    ['PDF highlights (highlights)', () => highlightedPdf(paper.bytes, pdf, marksOf(pdfReport))],
    ['workbook (xlsx)', () => workbookOf([readRow('plan.docx', docxReport, [])])],
  ]
  let [once, all] = [0, 0]
  for (const [name, make] of makers) {
    const cold = await timed(make)
    const warm = await middle(make)
    figure(`${name}, first`, cold, 'ms')
    figure(`${name}, median of ${runs}`, warm, 'ms')
    once += cold
    all += warm
  }
  figure('all five, the first time in a process', once, 'ms')
  return figure('all five together', all, 'ms', { most })
}

const first = { secondReader: false }

async function timed(make: () => unknown): Promise<number> {
  const start = performance.now()
  await make()
  return performance.now() - start
}

async function middle(make: () => unknown): Promise<number> {
  for (let at = 0; at < warmUps; at++) await make()
  const times: number[] = []
  for (let at = 0; at < runs; at++) times.push(await timed(make))
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!
}
