import type { Severity } from '../../plan/finding.js'
import type { Passage } from '../../plan/passage.js'
import { type Markup, markup } from '../markup.js'
import type { PlacedFinding } from '../placed.js'
import { severities } from '../tally.js'

/** A text with the words of findings marked, each followed by a link to its finding; line ends become breaks. */
export function markedText(passage: Passage, findings: readonly PlacedFinding[]): Markup {
  const here = findings.filter(({ finding }) => overlaps(finding, passage))
  if (here.length === 0) return lines(passage.text)
  const cuts = new Set([passage.start, passage.end])
  for (const { finding } of here) {
    cuts.add(Math.max(finding.start!, passage.start))
    cuts.add(Math.min(finding.end!, passage.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return markup`${places.slice(0, -1).map((from, at) => piece(passage, from, places[at + 1]!, here))}`
}

function piece(passage: Passage, from: number, to: number, here: readonly PlacedFinding[]): Markup {
  const words = lines(passage.text.slice(from - passage.start, to - passage.start))
  const own = here.filter(({ finding }) => finding.start! < to && finding.end! > from)
  if (own.length === 0) return words
  const begins = own.filter(({ finding }) => finding.start === from)
  const ends = own.filter(({ finding }) => Math.min(finding.end!, passage.end) === to)
  return markup`${begins.map(({ number }) => markup`<span id="words-${number}"></span>`)}<mark class="${gravest(own)}">${words}</mark>${ends.map(reference)}`
}

function reference({ number, finding }: PlacedFinding): Markup {
  return markup`<a class="ref ${finding.severity}" href="#finding-${number}"><span class="unseen">Finding </span>${number}</a>`
}

function gravest(findings: readonly PlacedFinding[]): Severity {
  return severities.find((severity) => findings.some(({ finding }) => finding.severity === severity)) ?? 'consider'
}

function overlaps({ start, end }: PlacedFinding['finding'], passage: Passage): boolean {
  return start !== null && end !== null && start < passage.end && end > passage.start
}

function lines(text: string): Markup {
  const parts = text.split('\n')
  return markup`${parts.map((part, at) => markup`${at > 0 ? [{ markup: '<br>' }] : []}${part}`)}`
}
