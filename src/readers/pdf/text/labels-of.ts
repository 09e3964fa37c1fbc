import type { Line, Paragraph } from '../layout/flow.js'
import { isBullet, isNumber, mayStartWithLabel, startsWithLabel } from '../layout/labels.js'

/** How many items of inner lists may stand between two of an outer one. */
const BETWEEN = 12

/** Whether the first word of each paragraph is a bullet or number that is no part of its text. */
export function findLabels(paragraphs: readonly Paragraph[]): Set<Paragraph> {
  const found = new Set(
    paragraphs.filter((paragraph) => startsWithLabel(paragraph.lines[0] as Line) || hangs(paragraph)),
  )
  // A list whose numbers are set off by no more than a space is known by its counting on, line under line.
  const numbered = paragraphs.filter(({ lines }) => mayStartWithLabel(lines[0] as Line))
  for (const [index, paragraph] of numbered.entries()) {
    const next = numbered.slice(index + 1, index + 1 + BETWEEN).find((other) => countsOn(paragraph, other))
    if (!next) continue
    found.add(paragraph)
    found.add(next)
  }
  return found
}

/** The second line begins where the text after the label does. */
function hangs({ lines }: Paragraph): boolean {
  const [first, second] = lines
  const [label, text] = first?.words ?? []
  if (!first || !second || !label || !text || !mayStartWithLabel(first)) return false
  return Math.abs(second.left - text.left) < 0.25 * text.size && second.left - label.left > 0.5 * text.size
}

function countsOn(before: Paragraph, after: Paragraph): boolean {
  const [a, b] = [before.lines[0] as Line, after.lines[0] as Line]
  if (!mayStartWithLabel(a) || !mayStartWithLabel(b)) return false
  const [first, second] = [a.words[0]?.text ?? '', b.words[0]?.text ?? '']
  if (!isNumber(first) || !isNumber(second) || isBullet(first)) return false
  const aligned = Math.abs((a.words[1]?.left ?? 0) - (b.words[1]?.left ?? 0)) < 2
  return aligned && follows(first, second)
}

function follows(first: string, second: string): boolean {
  const [a, b] = [core(first), core(second)]
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(b) === Number(a) + 1
  return a.length === 1 && b.length === 1 && b.charCodeAt(0) === a.charCodeAt(0) + 1
}

function core(label: string): string {
  return label.replace(/[().]/g, '')
}
