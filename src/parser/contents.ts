import type { Block } from '../plan/document.js'
import type { SectionLetter } from '../plan/section.js'
import { letteredHeading, wordedHeading } from './heading.js'

/**
 * The blocks of a contents page, or of a table that explains what each section is for: headings of many sections close together
 * with nothing but a line between them, whose letters come again later with a body.
 */
export function contentsBlocks(blocks: readonly Block[]): ReadonlySet<number> {
  const headings = blocks.flatMap((block, index) => {
    const letters = letteredHeading(`${block.label} ${block.text}`)?.letters
    return letters ? [{ index, letters }] : []
  })
  const skipped = new Set<number>()
  for (const run of runsOf(headings, blocks)) {
    const letters = new Set(run.flatMap((heading) => heading.letters))
    const last = run[run.length - 1]!.index
    const later = new Set(headings.filter(({ index }) => index > last).flatMap((heading) => heading.letters))
    const again = [...letters].filter((letter) => later.has(letter)).length
    const paged = run.filter(({ index }) => /(?:\.{3,}|…|\t|\s)\s*\d{1,3}$/.test(blocks[index]!.text)).length
    if (run.length >= 4 && letters.size >= 5 && (again / letters.size >= 0.7 || paged / run.length > 0.7)) {
      for (let index = run[0]!.index; index <= last; index++) skipped.add(index)
      for (let index = last + 1; pageNumbered(blocks[index]); index++) skipped.add(index)
    }
  }
  for (const index of [...listedPages(blocks, headings), ...letterTables(blocks)]) skipped.add(index)
  return skipped
}

/** A table whose rows are a letter of a section beside its name ('4 | Health needs | C'), and nothing longer: a list of contents. */
function letterTables(blocks: readonly Block[]): number[] {
  const cells = new Map<number, number[]>()
  for (const [index, { cell }] of blocks.entries())
    if (cell) cells.set(cell.table, [...(cells.get(cell.table) ?? []), index])
  return [...cells.values()]
    .filter((table) => {
      const texts = table.map((index) => blocks[index]!.text)
      const letters = texts.filter((text) =>
        /^(?:sections? )?(?:[A-K]|H[12])(?: (?:and|&) (?:[A-K]|H[12]))*$/i.test(text),
      )
      const named = texts.filter((text) => wordedHeading(text) !== null).length
      // In a list of advice the letters are those of appendices.
      return new Set(letters).size >= 5 && named >= 5 && texts.every((text) => text.split(/\s+/).length <= 14)
    })
    .flat()
}

/** Lines one after another that end in a page number, some of them naming sections: a list of contents, whatever its letters. */
function listedPages(blocks: readonly Block[], headings: readonly Found[]): number[] {
  const listed: number[] = []
  for (let from = 0; from < blocks.length; from++) {
    let to = from
    while (to < blocks.length && blocks[to]!.text.length < 160 && /[\s.…]\d{1,3}$/.test(blocks[to]!.text)) to++
    const named = headings.filter(({ index }) => from <= index && index < to).length
    if (to - from >= 5 && named >= 3) for (let index = from; index < to; index++) listed.push(index)
    from = to
  }
  return listed
}

/** A line that ends in dots and a page number. */
function pageNumbered(block: Block | undefined): boolean {
  return block !== undefined && /(?:\.{4,}|…{2,}|\t)\s*\d{0,3}$/.test(block.text)
}

type Found = { readonly index: number; readonly letters: readonly SectionLetter[] }

/** Headings that follow one another with at most two short blocks between them. */
function runsOf(headings: readonly Found[], blocks: readonly Block[]): Found[][] {
  const runs: Found[][] = []
  for (const heading of headings) {
    const run = runs[runs.length - 1]
    const before = run?.[run.length - 1]
    const near = before !== undefined && between(blocks, before.index, heading.index) <= 2
    const fresh = !run?.some(({ letters }) => letters.some((letter) => heading.letters.includes(letter)))
    if (run && near && fresh && !leavesList(blocks[before!.index]!, blocks[heading.index]!)) run.push(heading)
    else runs.push([heading])
  }
  return runs
}

/** From a line with its page number to a title without one: the list of contents is over. */
function leavesList(before: Block, next: Block): boolean {
  const paged = /[\s.…]\d{1,3}$/
  return next.kind === 'heading' && before.kind !== 'heading' && paged.test(before.text) && !paged.test(next.text)
}

function between(blocks: readonly Block[], from: number, to: number): number {
  const gap = blocks.slice(from + 1, to)
  return gap.some(({ text }) => text.length > 400) ? Number.POSITIVE_INFINITY : gap.length
}
