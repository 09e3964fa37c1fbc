import type { Place } from './story.js'
import { childOf, type Element, elementsOf, isOn, type Node, switchOf } from './xml.js'

/** What an mc:AlternateContent shows: the newer form; the fallback only where there is nothing else. */
export function chosen(element: Element): readonly Node[] {
  return (childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback'))?.children ?? []
}

/** The place inside a content control (w:sdt): whether it still shows its prompt, and the mark of a check box. */
export function formFieldPlace(element: Element, place: Place): Place {
  const properties = childOf(element, 'w:sdtPr')
  if (!properties) return place
  const box = childOf(properties, 'w14:checkbox')
  const checked = box && childOf(box, 'w14:checked')
  return {
    ...place,
    prompt: switchOf(properties, 'w:showingPlcHdr') ?? false,
    tick: box ? (checked && isOn(checked.attributes['w14:val']) ? '☒' : '☐') : null,
  }
}

/** Elements of one name below `nodes`, outermost only, through everything that is shown. */
export function shownBelow(nodes: readonly Node[], name: string): Element[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    if (node.name === name) return [node]
    return shownBelow(node.name === 'mc:AlternateContent' ? chosen(node) : node.children, name)
  })
}

export function hasBelow(element: Element, names: ReadonlySet<string>): boolean {
  return elementsOf(element).some((child) => names.has(child.name) || hasBelow(child, names))
}
