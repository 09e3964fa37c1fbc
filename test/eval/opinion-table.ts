import type { Spent } from '../../src/opinion/index.js'
import type { Finding } from '../../src/plan/finding.js'
import type { Opinion, Verdict } from '../../src/plan/opinion.js'
import type { ReportLine } from '../../src/plan/report.js'
import { opinionOn } from '../../src/reports/opinion.js'
import { catalogue, type Group, groups } from './catalogue.js'
import type { DocumentScore, Gold } from './documents.js'
import { figures, sum } from './figures.js'
import { assign } from './match.js'

/** One labelled document: its report by the rules, by the model, by both, and what asking took. */
export type Measured = {
  readonly path: string
  readonly rules: ReportLine
  readonly model: ReportLine
  readonly both: ReportLine
  readonly opinion: Opinion
  readonly spent: Spent
  readonly seconds: number
}

/** The groups that the prompts ask about. */
const asked: readonly Group[] = [
  'voice',
  'outcome (any)',
  'outcome attributes',
  'need.diagnosis-only',
  'provision.vague',
  'need.no-provision',
  'health and care gaps',
  'strengths, any provision',
]
const none = { tp: 0, fp: 0, fn: 0 }
const figure = (value: number | null) => (value === null ? '–' : value.toFixed(2)).padStart(6)

export function opinionTables(
  measured: readonly Measured[],
  golds: readonly Gold[],
  score: (lines: ReportLine[]) => DocumentScore[],
): string[] {
  const names = new Set(measured.map(({ path }) => nameOf(path)))
  const scored = (pick: (one: Measured) => ReportLine) =>
    score(measured.map(pick)).filter(({ name }) => names.has(name))
  const ways = [scored(({ rules }) => rules), scored(({ model }) => model), scored(({ both }) => both)]
  return [
    `${''.padEnd(26)}     rules alone         model alone          both`,
    `${'group'.padEnd(26)}${'     P     R    F1  '.repeat(3)}`,
    ...groups.filter((group) => asked.includes(group)).map((group) => groupRow(group, ways)),
    '',
    ...verdictLines(measured, golds),
    '',
    ...costLines(measured),
  ]
}

const nameOf = (path: string) =>
  path
    .split('/')
    .at(-1)!
    .replace(/\.[^.]+$/, '')

function groupRow(group: Group, ways: readonly (readonly DocumentScore[])[]): string {
  const cells = ways.map((scores) => {
    const { precision, recall, f1 } = figures(sum(scores.map((one) => one.groups.get(group) ?? none)))
    return `${figure(precision)}${figure(recall)}${figure(f1)}  `
  })
  return group.padEnd(26) + cells.join('')
}

/** Of the findings that the labels bear out and of those that they do not: how often the model agreed. */
function verdictLines(measured: readonly Measured[], golds: readonly Gold[]): string[] {
  const rows = { right: counts(), wrong: counts() }
  for (const { path, rules, opinion } of measured) {
    const gold = golds.find(({ file }) => nameOf(file) === nameOf(path))
    const findings = (rules.findings ?? []).filter(({ code }) => catalogue.has(code))
    const { pairs } = assign(gold?.findings ?? [], findings)
    const right = new Set<Finding>(pairs.map(([, finding]) => finding))
    for (const finding of findings)
      rows[right.has(finding) ? 'right' : 'wrong'][opinionOn(opinion, finding)?.verdict ?? 'silent']++
  }
  const row = (name: string, { agree, disagree, unsure, silent }: ReturnType<typeof counts>) =>
    `${name.padEnd(40)}${[agree, disagree, unsure, silent].map((number) => String(number).padStart(10)).join('')}`
  return [
    `${'what the model says of the findings'.padEnd(40)}     agree  disagree    unsure   nothing`,
    row('  that the labels bear out', rows.right),
    row('  that they do not', rows.wrong),
  ]
}

function counts(): Record<Verdict | 'silent', number> {
  return { agree: 0, disagree: 0, unsure: 0, silent: 0 }
}

function costLines(measured: readonly Measured[]): string[] {
  const total: Spent = { calls: 0, cached: 0, input: 0, output: 0, cost: 0 }
  let seconds = 0
  const lines = measured.map(({ path, spent, seconds: time, opinion }) => {
    for (const key of ['calls', 'cached', 'input', 'output'] as const) total[key] += spent[key]
    total.cost = (total.cost ?? 0) + (spent.cost ?? 0)
    seconds += time
    const failed = opinion.stages.filter(({ state }) => state === 'failed').length
    const dropped = Object.entries(opinion.dropped).map(([reason, number]) => `${number} ${reason}`)
    return `${costRow(nameOf(path), spent, time)}${failed ? `  ${failed} stages failed` : ''}${dropped.length ? `  left out: ${dropped.join(', ')}` : ''}`
  })
  return [
    `${'document'.padEnd(16)}  calls   tokens in      out      cost   seconds`,
    ...lines,
    costRow('all', total, seconds),
  ]
}

function costRow(name: string, { calls, input, output, cost }: Spent, seconds: number): string {
  return `${name.padEnd(16)}${String(calls).padStart(7)}${String(input).padStart(12)}${String(output).padStart(9)}${(cost === null ? '–' : cost.toFixed(4)).padStart(10)}${seconds.toFixed(2).padStart(10)}`
}
