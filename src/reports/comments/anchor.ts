import type { Origin, SourceDocument } from '../../plan/document.js'
import { originsOf } from '../origins.js'
import type { Run } from './runs.js'
import { type Child, type Sign, signsOf } from './shown.js'

/** A place in the XML where a mark can stand: between runs, or where a run has to be split for it. */
export type Point = { readonly at: number; readonly run: Run; readonly split: 'none' | 'children' | Child }

/** The points around a stretch of the text, and the place of the comment's own sign. */
export type Anchor = { readonly from: Point; readonly to: Point; readonly sign: Point }

type DocxOrigin = Extract<Origin, { run: number }>

/** The main part with its runs, and what they show once somebody has asked. */
export type Main = {
  readonly xml: string
  readonly prefix: string
  readonly runs: readonly Run[]
  readonly signs: Map<Run, readonly Sign[]>
}

/** The file is not the one that the document was read from: its runs stand elsewhere. */
export class OtherFile extends Error {}

/** The points around `start` to `end` of the document's text; null where none of it comes from a run. Throws `OtherFile`. */
export function anchorOf(main: Main, { origins, text }: SourceDocument, start: number, end: number): Anchor | null {
  let from: Point | null = null
  let to: Point | null = null
  for (const origin of originsOf(origins, start, end)) {
    if (!('run' in origin)) continue
    const points = pointsOf(main, origin, text, Math.max(start, origin.start), Math.min(end, origin.end))
    if (!from || points.from.at < from.at) from = points.from
    if (!to || points.to.at > to.at) to = points.to
  }
  return from && to ? { from, to, sign: signPoint(to) } : null
}

/**
 * The sign stands outside whatever wraps the last run, so that it becomes no part of a link or a form field. In a content control
 * of one paragraph it comes first: LibreOffice 7 loses the words of such a control that stand in front of it.
 */
function signPoint({ at, run, split }: Point): Point {
  const { host, wrapper } = run
  if (host.alone) return { at: host.content, run, split: 'none' }
  return wrapper.end > at ? { at: wrapper.end, run, split: 'none' } : { at, run, split }
}

function pointsOf(
  main: Main,
  origin: DocxOrigin,
  text: string,
  start: number,
  end: number,
): { from: Point; to: Point } {
  const run = main.runs[origin.run]
  if (!run || run.paragraph !== origin.paragraph) throw new OtherFile()
  const whole = {
    from: { at: run.outer.start, run, split: 'none' },
    to: { at: run.outer.end, run, split: 'none' },
  } as const
  if (run.outer.start !== run.start) return whole
  const signs = signsIn(main, run)
  const shown = signs.map((sign) => sign.text).join('')
  const said = text.slice(origin.start, origin.end)
  // What the run shows is not all its own text (a symbol, a field's value): it is marked as a whole.
  if (shown.slice(origin.at, origin.at + said.length) !== said) return whole
  const first = origin.at + start - origin.start
  return { from: before(run, signs, first), to: after(run, signs, first + end - start) }
}

function signsIn(main: Main, run: Run): readonly Sign[] {
  const known = main.signs.get(run)
  if (known) return known
  const signs = signsOf(main.xml, run, main.prefix)
  main.signs.set(run, signs)
  return signs
}

/** How many signs make the first `offset` units of what a run shows. */
function signAt(signs: readonly Sign[], offset: number): number {
  let at = 0
  let index = 0
  while (index < signs.length && at < offset) at += signs[index++]!.text.length
  return index
}

function before(run: Run, signs: readonly Sign[], offset: number): Point {
  const index = signAt(signs, offset)
  const [last, next] = [signs[index - 1], signs[index]]
  if (!last || !next) return { at: last ? run.end : run.start, run, split: 'none' }
  return last.child.start === next.child.start
    ? within(run, next, next.child.start)
    : { at: next.child.start, run, split: 'children' }
}

function after(run: Run, signs: readonly Sign[], offset: number): Point {
  const index = signAt(signs, offset)
  const [last, next] = [signs[index - 1], signs[index]]
  if (!last || !next) return { at: next ? run.start : run.end, run, split: 'none' }
  return last.child.start === next.child.start
    ? within(run, next, next.child.end)
    : { at: last.child.end, run, split: 'children' }
}

function within(run: Run, { start, child }: Sign, otherwise: number): Point {
  return child.text ? { at: start, run, split: child } : { at: otherwise, run, split: 'children' }
}
