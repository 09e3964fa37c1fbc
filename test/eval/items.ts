import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sketch } from '../../src/plan/sketch.js'
import { planOf } from '../../src/plan/sketch.js'
import type { Rule } from '../../src/rules/rule.js'
import { runRules } from '../../src/rules/run.js'

/** One labelled piece of an item bank: the sketch that it makes, and the codes (with their quotes) that a reviewer gave it. */
export type BankItem = {
  readonly bank: 'outcomes' | 'provision' | 'needs' | 'voice' | 'gaps'
  readonly writer: string
  readonly sketch: Sketch
  readonly text: string
  readonly expected: readonly { code: string; quote: string | null; subject: string | null }[]
}

// biome-ignore lint/suspicious/noExplicitAny: a bank's line is checked by what is made of it
type Line = any

const banks = ['outcomes', 'provision', 'needs', 'voice', 'gaps'] as const

/** All items of the banks in `folder`, in the order of files and lines. */
export function readBanks(folder: string): BankItem[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const parts = /^(\w+)-(\w+)\.jsonl$/.exec(name)
      const bank = banks.find((one) => one === parts?.[2])
      if (!parts || !bank) return []
      return readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => itemOf(bank, parts[1]!, JSON.parse(line)))
    })
}

function itemOf(bank: BankItem['bank'], writer: string, line: Line): BankItem {
  const codes = (labels: string[]) => labels.map((code) => ({ code, quote: null, subject: null }))
  const common = { bank, writer }
  switch (bank) {
    case 'outcomes': {
      const outcome = {
        text: line.text,
        ...(line.by ? { by: line.by } : {}),
        ...(line.context ? { lead: line.context } : {}),
      }
      const sketch: Sketch = { age: line.age, ...(line.baseline ? { B: line.baseline } : {}), E: [outcome] }
      return { ...common, sketch, text: line.text, expected: codes(line.labels) }
    }
    case 'provision': {
      const item = {
        text: line.text,
        ...(line.who ? { who: line.who } : {}),
        ...(line.often ? { often: line.often } : {}),
      }
      return { ...common, sketch: { [line.section]: [item] }, text: line.text, expected: codes(line.labels) }
    }
    case 'needs':
      return { ...common, sketch: { [line.section]: line.text }, text: line.text, expected: codes(line.labels) }
    case 'voice': {
      const sketch: Sketch = { name: line.first, pronoun: line.pronouns, age: line.age, A: paragraphs(line.text) }
      return { ...common, sketch, text: line.text, expected: codes(line.labels) }
    }
    case 'gaps':
      return {
        ...common,
        sketch: { name: line.first, pronoun: line.pronouns, ...line.sections },
        text: JSON.stringify(line.sections),
        expected: line.findings.map((finding: Line) => ({
          code: finding.code,
          quote: finding.quote ?? null,
          subject: finding.subject ?? null,
        })),
      }
  }
}

const paragraphs = (text: string) => text.split(/\n+/).filter((one) => one.trim())

const words = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether two quotes point at the same place: one inside the other, or 60% of the shorter one's words shared. */
export function samePlace(a: string, b: string): boolean {
  const [one, other] = [words(a), words(b)]
  const [short, long]: [string[], string[]] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length >= 3 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return true
  const rest = [...long]
  let shared = 0
  for (const word of short) {
    const at = rest.indexOf(word)
    if (at < 0) continue
    rest.splice(at, 1)
    shared++
  }
  return shared >= 3 && shared / short.length >= 0.6
}

export type Tally = { tp: number; fp: number; fn: number; tn: number }
export type Slip = {
  readonly what: 'missed' | 'too much'
  readonly code: string
  readonly item: BankItem
  readonly quote: string | null
}

/** Compares what `rules` find in each item with its labels: per code, and 'outcome (any)' for the plain verdict on an outcome. */
export function scoreItems(
  rules: readonly Rule[],
  items: readonly BankItem[],
): { tally: Map<string, Tally>; slips: Slip[] } {
  const tally = new Map<string, Tally>()
  const slips: Slip[] = []
  const count = (code: string, what: keyof Tally) => {
    const row = tally.get(code) ?? { tp: 0, fp: 0, fn: 0, tn: 0 }
    row[what]++
    tally.set(code, row)
  }
  const families: Record<BankItem['bank'], (code: string) => boolean> = {
    outcomes: (code) => code.startsWith('outcome.') && code !== 'outcome.none',
    provision: (code) => code === 'provision.vague',
    needs: (code) => code === 'need.diagnosis-only',
    voice: (code) => code.startsWith('voice.') && code !== 'voice.not-carried-through',
    gaps: (code) => /^(health|care)\./.test(code),
  }
  for (const item of items) {
    const ours = rules.filter(({ code, uncounted }) => families[item.bank](code) && uncounted !== 'hint')
    const found = runRules(ours, planOf(item.sketch)).map(({ code, quote, subject }) => ({ code, quote, subject }))
    const open = [...found]
    for (const expected of item.expected) {
      const at = open.findIndex(
        (one) =>
          one.code === expected.code &&
          (expected.quote === null || one.quote === null || samePlace(one.quote, expected.quote)),
      )
      if (at >= 0) {
        open.splice(at, 1)
        count(expected.code, 'tp')
      } else {
        count(expected.code, 'fn')
        slips.push({ what: 'missed', code: expected.code, item, quote: expected.quote })
      }
    }
    for (const extra of open) {
      count(extra.code, 'fp')
      slips.push({ what: 'too much', code: extra.code, item, quote: extra.quote })
    }
    for (const { code } of ours) {
      if (![...found, ...item.expected].some((one) => one.code === code)) count(code, 'tn')
    }
    if (item.bank === 'outcomes') {
      const [said, gold] = [found.length > 0, item.expected.length > 0]
      count('outcome (any)', said ? (gold ? 'tp' : 'fp') : gold ? 'fn' : 'tn')
    }
  }
  return { tally, slips }
}
