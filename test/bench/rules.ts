import { readFileSync } from 'node:fs'
import { parse } from '../../src/parser/index.js'
import type { SourceDocument } from '../../src/plan/document.js'
import type { Reviewable } from '../../src/plan/plan.js'
import { readDocument } from '../../src/readers/index.js'
import { rules } from '../../src/rules/index.js'
import { runRules } from '../../src/rules/run.js'
import { longPlanPdf } from './long-plan.js'
import { figure } from './table.js'

/** Milliseconds for all rules over a plan of twenty pages, warm, once it is read and parsed. */
const most = 15
const warmUps = 12
const runs = 31

/** Measures all rules on a plan of twenty pages and on a sample, each time on a document parsed anew, as in a batch; and each rule by itself. */
export async function bench(): Promise<boolean> {
  const paper = longPlanPdf()
  const sample = readFileSync('corpora/samples/rhys-final-plan.docx')
  const options = { secondReader: false }
  const long = await readDocument(paper.bytes, options)
  figure('pages of the long plan', paper.pages, 'pages')
  figure('words of the long plan', long.text.split(/\s+/).length, 'words')
  measured('the sample', await readDocument(sample, options))
  return figure('all rules, the long plan, median', measured('the long plan', long), 'ms', { most })
}

/** Prints the median time of parsing and of the rules, and the slowest rules; gives back that of all rules. */
function measured(name: string, source: SourceDocument): number {
  const parsed = () => parse(source) as Reviewable
  for (let at = 0; at < warmUps; at++) runRules(rules, parsed())
  const [parsing, all]: [number[], number[]] = [[], []]
  const each = new Map<string, number[]>(rules.map(({ code }) => [code, []]))
  for (let at = 0; at < runs; at++) {
    parsing.push(timed(parsed))
    const document = parsed()
    all.push(timed(() => runRules(rules, document)))
    const again = parsed()
    for (const rule of rules) each.get(rule.code)!.push(timed(() => runRules([rule], again)))
  }
  figure(`${name}: parsing`, median(parsing), 'ms')
  figure(`${name}: all rules`, median(all), 'ms')
  const slowest = [...each].map(([code, times]) => [code, median(times)] as const).sort((a, b) => b[1] - a[1])
  for (const [code, time] of slowest.slice(0, 8)) figure(`${name}: ${code}, of what no rule before it read`, time, 'ms')
  return median(all)
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!
}
