import type { Anchor, Main, Point } from './anchor.js'
import type { Run } from './runs.js'
import type { Child } from './shown.js'
import type { Insertion } from './splice.js'
import { tagsIn } from './tags.js'

type Slot = { readonly point: Point; readonly ends: string[]; readonly signs: string[]; readonly starts: string[] }

/** What has to be put into the main part for comments of these ids, each on its anchor. Ranges that end at a place end before others begin there. */
export function insertionsFor(
  main: Main,
  comments: readonly { readonly id: number; readonly anchor: Anchor }[],
): Insertion[] {
  const slots = new Map<number, Slot>()
  const slot = (point: Point): Slot => {
    const known = slots.get(point.at) ?? { point, ends: [], signs: [], starts: [] }
    slots.set(point.at, known)
    return known
  }
  const { prefix } = main
  for (const { id, anchor } of comments) {
    slot(anchor.from).starts.push(`<${prefix}commentRangeStart ${prefix}id="${id}"/>`)
    slot(anchor.to).ends.push(`<${prefix}commentRangeEnd ${prefix}id="${id}"/>`)
    slot(anchor.sign).signs.push(signOf(main, anchor.to, id))
  }
  const splits = new Set(
    [...slots.values()].flatMap(({ point: { split } }) => (typeof split === 'object' ? [split] : [])),
  )
  return [...new Map([...splits].map((child) => [child.start, child])).values()]
    .flatMap((child) => kept(main, child))
    .concat([...slots.values()].map((one) => ({ at: one.point.at, text: slotText(main, one) })))
}

/** The sign of a comment has the look of the words before it, so that their line is no higher than it was. */
function signOf(main: Main, { run }: Point, id: number): string {
  const { prefix } = main
  const look = lookOf(main, run).replace(new RegExp(`<${prefix}rPrChange.*?</${prefix}rPrChange>`, 's'), '')
  return `<${prefix}r>${look}<${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`
}

function slotText(main: Main, { point, ends, signs, starts }: Slot): string {
  const marks = [...ends, ...signs, ...starts].join('')
  if (point.split === 'none') return marks
  const { prefix } = main
  const again = `${marks}${runOpening(main, point)}`
  if (point.split === 'children') return `</${prefix}r>${again}`
  return `</${prefix}t></${prefix}r>${again}<${prefix}t xml:space="preserve">`
}

/** The start tag of the run and its properties, to begin its second half with. */
function runOpening(main: Main, { run }: Point): string {
  return main.xml.slice(run.start, run.inside) + lookOf(main, run)
}

/** The properties of a run, '' where it has none. */
function lookOf({ xml, prefix }: Main, run: Run): string {
  let [depth, start] = [0, 0]
  for (const tag of tagsIn(xml, run.inside, run.end)) {
    if (depth === 0 && tag.name !== `${prefix}rPr`) break
    if (depth === 0) start = tag.start
    if (tag.kind === 'open') depth++
    if (tag.kind === 'close') depth--
    if (depth === 0) return xml.slice(start, tag.end)
  }
  return ''
}

/** Lets both halves of a split text keep the spaces that now stand at their ends, and gives no sight to others that Word left out. */
function kept({ xml, prefix }: Main, { text }: Child): Insertion[] {
  if (!text || text.preserved) return []
  const [open, close] = [`<${prefix}t xml:space="preserve">`, `</${prefix}t>`]
  const content = xml.slice(text.start, text.end)
  const lead = content.length - content.trimStart().length
  const trail = content.length - content.trimEnd().length
  return [
    lead > 0
      ? { at: text.start + lead, text: `${close}${open}` }
      : { at: text.start - 1, text: ' xml:space="preserve"' },
    ...(trail > 0 ? [{ at: text.end - trail, text: `${close}<${prefix}t>` }] : []),
  ]
}
