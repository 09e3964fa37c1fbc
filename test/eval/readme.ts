import { readFileSync, writeFileSync } from 'node:fs'
import { groups } from './catalogue.js'
import type { DocumentScore } from './documents.js'
import { figures, interval, sum } from './figures.js'
import type { Tally } from './items.js'
import { macroF1 } from './table.js'

const [from, to] = ['<!-- accuracy: printed by npm run eval -- --save -->', '<!-- /accuracy -->']

/** Prints the accuracy table into the README, between its two marks. */
export function writeReadme(scores: readonly DocumentScore[], tally: ReadonlyMap<string, Tally>): void {
  const text = readFileSync('README.md', 'utf8')
  const [start, end] = [text.indexOf(from), text.indexOf(to)]
  if (start < 0 || end < start) throw new Error('The README has lost its marks for the accuracy table.')
  writeFileSync('README.md', `${text.slice(0, start + from.length)}\n\n${accuracy(scores, tally)}\n${text.slice(end)}`)
}

export function accuracy(scores: readonly DocumentScore[], tally: ReadonlyMap<string, Tally>): string {
  const cell = (value: number | null) => (value === null ? '–' : value.toFixed(2))
  const rows = groups.map((group) => {
    const units = scores.map((score) => score.groups.get(group) ?? { tp: 0, fp: 0, fn: 0 })
    const total = sum(units)
    const { precision, recall, f1 } = figures(total)
    const range = interval(units)
    return `| ${group} | ${cell(precision)} | ${cell(recall)} | ${cell(f1)} | ${range ? range.map((value) => value.toFixed(2)).join('–') : '–'} | ${total.tp + total.fn} |`
  })
  const items = ['outcome (any)', 'provision.vague', 'need.diagnosis-only'].flatMap((code) => {
    const counts = tally.get(code)
    return counts ? [`${code} ${cell(figures(counts).f1)}`] : []
  })
  return [
    `Measured on ${scores.length} labelled documents (${scores.filter(({ read }) => read).length} of them read) and on short labelled pieces by two writers:`,
    '',
    '| group | precision | recall | F1 | 95% interval of F1 | labels |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `Mean F1 over the groups: ${macroF1(scores).toFixed(3)}. F1 on the short pieces: ${items.join(', ')}.`,
    '',
  ].join('\n')
}
