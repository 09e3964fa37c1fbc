import { around } from '../box.js'
import type { Line } from './flow.js'
import { startsWithLabel } from './labels.js'
import { filled, isGap, type Level, ROW_GAP } from './levels.js'
import { endsSentence, startsInside } from './sentences.js'

/**
 * Running text in columns fills its lines, and its paragraphs end at heights of their own; rows of a table begin
 * side by side.
 */
export function isRunningText(
  levels: readonly Level[],
  starts: readonly number[],
  leadOf: (size: number) => number,
): boolean {
  const lines = (levels[0]?.lines ?? []).map((_, column) => levels.flatMap((level) => level.lines[column] ?? []))
  if (lines.some((column) => column.length < 4)) return false
  if (areLists(levels, lines)) return true
  if (!lines.every(isFull)) return false
  if (lines.some((column, index) => index > 0 && isTakenUp(lines[index - 1] ?? [], column))) return true
  if (hasTitles(levels)) return false
  const common = starts.filter(
    (index) => index > 0 && isGap(levels, index, leadOf) && filled(levels[index] as Level) >= 2,
  )
  const most = Math.max(...lines.map((column) => paragraphGaps(column, leadOf)))
  return common.length === 0 || common.length < 0.5 * most
}

/** A sentence that breaks off at the foot of one column goes on at the head of the next. */
function isTakenUp(before: readonly Line[], column: readonly Line[]): boolean {
  const [last, first] = [before.at(-1), column[0]]
  return last !== undefined && first !== undefined && !endsSentence(last) && startsInside(first)
}

/** Most lines reach most of the way to the right. */
function isFull(lines: readonly Line[]): boolean {
  const { left, right } = around(lines)
  return lines.filter((line) => line.right - left > 0.7 * (right - left)).length >= 0.6 * lines.length
}

/** Lists side by side are each read to their end, but where their items stand level they are rows. */
function areLists(levels: readonly Level[], lines: readonly (readonly Line[])[]): boolean {
  if (!lines.every((column) => column.filter(startsWithLabel).length >= 2)) return false
  const labelled = levels.map((level) => level.lines.filter((line) => line && startsWithLabel(line)).length)
  const level = labelled.filter((count) => count === lines.length).length
  return level < 0.75 * labelled.filter((count) => count > 0).length
}

function hasTitles(levels: readonly Level[]): boolean {
  const [first, second] = levels
  const bold = (line: Line | null) => line?.words.every((word) => word.bold) === true
  return first !== undefined && second !== undefined && first.lines.every(bold) && !second.lines.some(bold)
}

function paragraphGaps(lines: readonly Line[], leadOf: (size: number) => number): number {
  return lines.filter((line, index) => {
    const above = lines[index - 1]
    return above !== undefined && above.baseline - line.baseline > leadOf(line.size) * ROW_GAP
  }).length
}
