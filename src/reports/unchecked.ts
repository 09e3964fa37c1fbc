import type { Report } from '../plan/report.js'
import { rules } from '../rules/index.js'
import { rulesFor } from './order.js'
import { orderWords } from './order-words.js'

/** What this report cannot answer for: what could not be read, what had nothing to be checked on, and what only people can judge. */
export type Unchecked = {
  readonly reading: readonly string[]
  readonly nothingToCheck: readonly string[]
  readonly forPeople: readonly string[]
}

export function uncheckedIn(report: Report): Unchecked {
  return {
    reading: [...report.warnings.map(({ message }) => message), ...shareRead(report), ...everyReading],
    nothingToCheck: report.kind === 'other' ? [] : [...nothingThere(report), ...trials(report)],
    forPeople: report.kind === 'plan' ? planJudgements : report.kind === 'advice' ? adviceJudgements : [],
  }
}

function shareRead({ coverage, warnings }: Report): string[] {
  const share = Math.floor(coverage * 1000) / 10
  return coverage >= 1 || warnings.some(({ code }) => code === 'low-coverage')
    ? []
    : [`A second reader found words that are not in this report’s text: ${share}% agree.`]
}

const everyReading = [
  'Headers, footers, footnotes and comments were read, but not judged. Pictures, diagrams and handwriting were not read.',
]

function nothingThere(report: Report): string[] {
  const looked = new Set(report.looked.map(({ code }) => code))
  const found = new Set(report.findings.map(({ code }) => code))
  const words = rulesFor(report).flatMap(({ code }) =>
    looked.has(code) || found.has(code) ? [] : [orderWords[code]?.unchecked ?? ''],
  )
  return [...new Set(words)].filter((line) => line !== '')
}

function trials({ kind }: Report): string[] {
  const onTrial = rules.filter((rule) => rule.uncounted === 'experimental' && rule.kinds.some((one) => one === kind))
  return onTrial.map(({ title }) => `On trial, and left out of every count: ${title.toLowerCase()}.`)
}

const planJudgements = [
  'Whether the plan says all that the advice says: the reports in Section K were not compared with it.',
  'Whether the provision is enough, the outcomes are the right ones, and the views are the child’s own.',
  'Whether names, dates and facts are true.',
  'Whether the plan keeps the law: this report is not legal advice.',
]

const adviceJudgements = [
  'Whether the assessment is sound and the advice lies within the author’s field.',
  'Whether the provision is enough to meet the needs.',
  'Whether names, dates and facts are true.',
]
