import type { Anchor, Main, Point } from './anchor.js'
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
    slot(anchor.sign).signs.push(signOf(prefix, id))
  }
  const splits = new Set(
    [...slots.values()].flatMap(({ point: { split } }) => (typeof split === 'object' ? [split] : [])),
  )
  return [...new Map([...splits].map((child) => [child.start, child])).values()]
    .flatMap((child) => kept(main, child))
    .concat([...slots.values()].map((one) => ({ at: one.point.at, text: slotText(main, one) })))
}

/** The sign of a comment is small, so that it does not push lines apart where it is printed. */
function signOf(prefix: string, id: number): string {
  const look = `<${prefix}rPr><${prefix}sz ${prefix}val="16"/></${prefix}rPr>`
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
function runOpening({ xml, prefix }: Main, { run }: Point): string {
  let depth = 0
  for (const { kind, name, end } of tagsIn(xml, run.inside, run.end)) {
    if (depth === 0 && name !== `${prefix}rPr`) break
    if (kind === 'open') depth++
    if (kind === 'close') depth--
    if (depth === 0) return xml.slice(run.start, end)
  }
  return xml.slice(run.start, run.inside)
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
