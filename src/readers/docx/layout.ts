import type { Block, Origin } from '../../plan/document.js'
import type { Draft, Piece } from './story.js'

export type LaidOut = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly origins: readonly Origin[]
}

/** One text from the drafts in their order, each ended by a newline; drafts without visible characters leave nothing. */
export function layOut(drafts: readonly Draft[]): LaidOut {
  const blocks: Block[] = []
  const origins: Origin[] = []
  const lines: string[] = []
  let start = 0
  for (const draft of drafts) {
    const whole = draft.pieces.length === 1 ? draft.pieces[0]!.text : draft.pieces.map((piece) => piece.text).join('')
    const text = trimmed(whole)
    if (text === '') continue
    blocks.push(blockOf(draft, text, start))
    originsOf(draft.pieces, start - whole.indexOf(text), start, start + text.length, origins)
    lines.push(text, '\n')
    start += text.length + 1
  }
  return { text: lines.join(''), blocks, origins }
}

/** Without white space and zero-width spaces at both ends. */
function trimmed(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && isBlank(text, from)) from++
  while (to > from && isBlank(text, to - 1)) to--
  return text.slice(from, to)
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 32 || (code >= 0xa0 && /[\s\u200b]/.test(text[at]!))
}

function blockOf({ kind, level, label, cell, pieces }: Draft, text: string, start: number): Block {
  const visible = pieces.filter((piece) => /\S/.test(piece.text))
  return {
    start,
    end: start + text.length,
    text,
    kind,
    level,
    label,
    cell,
    bold: visible.every((piece) => piece.bold),
    italic: visible.every((piece) => piece.italic),
    size: commonSize(visible),
    placeholder: visible.every((piece) => piece.prompt),
    page: null,
  }
}

function commonSize(pieces: readonly Piece[]): number {
  const first = pieces[0]!.size
  if (pieces.every(({ size }) => size === first)) return first
  const characters = new Map<number, number>()
  for (const { size, text } of pieces) characters.set(size, (characters.get(size) ?? 0) + text.length)
  return [...characters].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

/** Adds where the stretches from `from` to `to` come from; the first piece starts at `at`, before what was trimmed off. */
function originsOf(pieces: readonly Piece[], at: number, from: number, to: number, origins: Origin[]): void {
  for (const piece of pieces) {
    const start = Math.max(at, from)
    const end = Math.min(at + piece.text.length, to)
    if (piece.from && start < end) origins.push({ start, end, ...piece.from, at: piece.from.at + start - at })
    at += piece.text.length
  }
}
