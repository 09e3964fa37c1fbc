import { groups } from './catalogue.js'
import type { Counts, DocumentScore } from './documents.js'
import { figures, interval, sum } from './figures.js'
import type { Tally } from './items.js'

const figure = (value: number | null) => (value === null ? '–' : value.toFixed(2)).padStart(6)
const none = { tp: 0, fp: 0, fn: 0 }

/** The figures of the labelled documents as lines for a terminal: each group, then each code. */
export function documentTable(scores: readonly DocumentScore[]): string[] {
  const lines = [`${'group'.padEnd(28)}     P     R    F1   95% interval      tp   fp   fn`]
  for (const group of groups) {
    const units = scores.map((score) => score.groups.get(group) ?? none)
    lines.push(row(group, sum(units), interval(units)))
    const codes = new Set(scores.flatMap(({ codes: found }) => [...found.keys()]))
    const own = [...codes].filter((code) => groupOfCode(code, scores) === group).sort()
    if (own.length > 1)
      for (const code of own)
        lines.push(row(`  ${code}`, sum(scores.map((score) => score.codes.get(code) ?? none)), null))
  }
  return [...lines, '', ...wholeLines(scores)]
}

function groupOfCode(code: string, scores: readonly DocumentScore[]): string | null {
  const prefix: [RegExp, string][] = [
    [/^voice\./, 'voice'],
    [/^outcome\./, 'outcome attributes'],
    [/^(?:health|care)\./, 'health and care gaps'],
    [/^(?:advice|timescale|author)\./, 'advice, timescale, author'],
    [/^(?:transition|placement)\./, 'transition and placement'],
    [/^section\./, 'structure'],
    [/^(?:clarity|identity)\./, 'clean'],
    [/^need\.strengths|^provision\.missing/, 'strengths, any provision'],
  ]
  return scores.length ? (prefix.find(([pattern]) => pattern.test(code))?.[1] ?? code) : null
}

function row(name: string, counts: Counts, range: [number, number] | null): string {
  const { precision, recall, f1 } = figures(counts)
  const spread = range ? `${range[0].toFixed(2)}–${range[1].toFixed(2)}` : ''
  const numbers = [counts.tp, counts.fp, counts.fn].map((number) => String(number).padStart(5)).join('')
  return `${name.padEnd(28)}${figure(precision)}${figure(recall)}${figure(f1)}   ${spread.padEnd(12)}${numbers}`
}

/** Mean F1 over the groups that have labels. */
export function macroF1(scores: readonly DocumentScore[]): number {
  const values = groups.flatMap((group) => {
    const counts = sum(scores.map((score) => score.groups.get(group) ?? none))
    return counts.tp + counts.fn > 0 ? [figures(counts).f1 ?? 0] : []
  })
  return values.reduce((total, value) => total + value, 0) / values.length
}

function wholeLines(scores: readonly DocumentScore[]): string[] {
  const sections = scores.flatMap((score) => (score.read ? score.sections : []))
  const mean = sections.reduce((total, { f1 }) => total + f1, 0) / sections.length
  const unread = scores.filter(({ read }) => !read).map(({ name }) => name)
  const read = scores.filter((score) => score.read)
  const plans = read.filter(({ statusRight }) => statusRight !== null)
  return [
    `macro F1 ${macroF1(scores).toFixed(3)}`,
    `documents: ${read.length} of ${scores.length} read${unread.length ? `, not read: ${unread.join(', ')}` : ''}; kind right ${read.filter(({ kindRight }) => kindRight).length} of ${read.length}, status right ${plans.filter(({ statusRight }) => statusRight).length} of ${plans.length}`,
    `sections of the documents read: mean token F1 ${mean.toFixed(3)} over ${sections.length}, invented letters ${scores.flatMap(({ invented }) => invented).length}`,
    `quotes not found word for word in their sections: ${scores.flatMap(({ lostQuotes }) => lostQuotes).length}`,
  ]
}

/** The figures of the item banks: each code, and the plain verdict on outcomes with its balanced accuracy. */
export function itemTable(tally: ReadonlyMap<string, Tally>): string[] {
  const lines = [`${'code'.padEnd(28)}     P     R    F1  balanced     tp   fp   fn`]
  for (const [code, counts] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { precision, recall, f1 } = figures(counts)
    const right = counts.tn + counts.fp > 0 ? counts.tn / (counts.tn + counts.fp) : null
    const balanced = recall === null || right === null ? null : (recall + right) / 2
    const numbers = [counts.tp, counts.fp, counts.fn].map((number) => String(number).padStart(5)).join('')
    lines.push(
      `${code.padEnd(28)}${figure(precision)}${figure(recall)}${figure(f1)}   ${figure(balanced)}   ${numbers}`,
    )
  }
  return lines
}
