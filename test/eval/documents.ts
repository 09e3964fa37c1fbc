import type { ReportLine } from '../../src/plan/report.js'
import { catalogue, groupOf } from './catalogue.js'
import { assign, type Mark, quoteMatch, shared, tokens } from './match.js'

/** A labelled document as it stands in `corpora/plans/gold`. */
export type Gold = {
  readonly id: string
  readonly file: string
  readonly kind: string
  readonly status: string | null
  readonly sections: readonly { readonly letter: string; readonly text: string; readonly optional?: string }[]
  readonly items: readonly { readonly type: string; readonly text: string; readonly labels?: readonly string[] }[]
  readonly findings: readonly Mark[]
}

export type Counts = { tp: number; fp: number; fn: number }
export type Slip = { readonly what: 'missed' | 'too much'; readonly document: string; readonly mark: Mark }

export type DocumentScore = {
  readonly name: string
  readonly read: boolean
  readonly kindRight: boolean
  readonly statusRight: boolean | null
  readonly groups: ReadonlyMap<string, Counts>
  readonly codes: ReadonlyMap<string, Counts>
  /** Token F1 of each labelled section that has text. */
  readonly sections: readonly { readonly letter: string; readonly f1: number }[]
  readonly invented: readonly string[]
  readonly lostQuotes: readonly string[]
  readonly slips: readonly Slip[]
}

const nameOf = (file: string) =>
  file
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.[^.]+$/, '')

/** Holds each report against its labels; a document without a report has missed everything. */
export function scoreDocuments(golds: readonly Gold[], lines: readonly ReportLine[]): DocumentScore[] {
  const reports = new Map(lines.map((line) => [nameOf(line.file), line]))
  return golds.map((gold) => scoreDocument(gold, reports.get(nameOf(gold.file))))
}

function scoreDocument(gold: Gold, line: ReportLine | undefined): DocumentScore {
  const name = nameOf(gold.file)
  const live = line && line.error === null ? line : null
  const found = (live?.findings ?? []).filter(({ code }) => catalogue.has(code))
  const labels = gold.findings.filter(({ code }) => catalogue.has(code))
  const { pairs, missed, extra } = assign(
    labels,
    found,
    gold.items.map(({ text }) => text),
  )
  const groups = new Map<string, Counts>()
  const codes = new Map<string, Counts>()
  const slips: Slip[] = []
  const count = (mark: Mark, what: keyof Counts) => {
    bump(groups, groupOf(mark.code, mark.section)!, what)
    bump(codes, mark.code, what)
  }
  for (const [label] of pairs) count(label, 'tp')
  for (const mark of missed) count(mark, 'fn')
  for (const mark of extra) count(mark, 'fp')
  slips.push(...missed.map((mark) => ({ what: 'missed' as const, document: name, mark })))
  slips.push(...extra.map((mark) => ({ what: 'too much' as const, document: name, mark })))
  groups.set('outcome (any)', anyOutcome(gold, found))
  return {
    name,
    read: live !== null,
    kindRight: live?.document?.kind === gold.kind,
    statusRight: gold.kind === 'plan' ? live?.document?.status === gold.status : null,
    groups,
    codes,
    ...sectionScores(gold, live),
    lostQuotes: live ? lostQuotes(live) : [],
    slips,
  }
}

function bump(counts: Map<string, Counts>, key: string, what: keyof Counts): void {
  const row = counts.get(key) ?? { tp: 0, fp: 0, fn: 0 }
  row[what]++
  counts.set(key, row)
}

/** The plain verdict: of each labelled outcome, whether any outcome code is on it. Flags on text that is no outcome are false alarms. */
function anyOutcome(gold: Gold, found: readonly Mark[]): Counts {
  const isOutcome = (code: string) => code.startsWith('outcome.') && catalogue.get(code)?.level === 'item'
  const items = gold.items
    .filter(({ type, labels = [] }) => type === 'outcome' || labels.some(isOutcome))
    .map(({ text, labels = [] }) => ({ text, faulty: labels.some(isOutcome), flagged: false }))
  const nearest = (quote: string | null) =>
    items
      .map((item) => ({ item, how: quoteMatch(item.text, quote) }))
      .sort((a, b) => b.how - a.how)
      .find(({ how }) => how > 0)?.item
  for (const { code, quote } of gold.findings) {
    const item = isOutcome(code) ? nearest(quote) : undefined
    if (item) item.faulty = true
  }
  const stray = new Set<string>()
  for (const { code, quote } of found) {
    if (!isOutcome(code)) continue
    const item = nearest(quote)
    if (item) item.flagged = true
    else stray.add(tokens(quote).join(' '))
  }
  return {
    tp: items.filter(({ faulty, flagged }) => faulty && flagged).length,
    fp: items.filter(({ faulty, flagged }) => !faulty && flagged).length + stray.size,
    fn: items.filter(({ faulty, flagged }) => faulty && !flagged).length,
  }
}

function sectionScores(gold: Gold, live: ReportLine | null): Pick<DocumentScore, 'sections' | 'invented'> {
  const texts = new Map<string, string>()
  for (const { letter, text } of live?.sections ?? []) texts.set(letter, `${texts.get(letter) ?? ''}\n${text}`)
  const known = new Set(gold.sections.map(({ letter }) => letter))
  return {
    sections: gold.sections
      .filter(({ text }) => tokens(text).length > 0)
      .map(({ letter, text, optional }) => ({ letter, f1: sectionF1(text, optional ?? '', texts.get(letter) ?? '') })),
    invented: gold.kind === 'plan' ? [...texts.keys()].filter((letter) => !known.has(letter)) : [],
  }
}

/** Words that belong to the form are neither asked for nor held against a report. */
function sectionF1(gold: string, optional: string, report: string): number {
  const [want, have] = [tokens(gold), tokens(report)]
  const hits = shared(want, have)
  const spare = [...have]
  for (const word of want) {
    const at = spare.indexOf(word)
    if (at >= 0) spare.splice(at, 1)
  }
  const size = have.length - shared(spare, tokens(optional))
  return size + want.length === 0 ? 0 : (2 * hits) / (size + want.length)
}

function lostQuotes(line: ReportLine): string[] {
  const text = (line.sections ?? [])
    .map((section) => section.text)
    .join('\n')
    .replace(/\s+/g, '')
  if (!text) return []
  return (line.findings ?? []).flatMap(({ quote }) =>
    quote && !text.includes(quote.replace(/\s+/g, '')) ? [quote] : [],
  )
}
