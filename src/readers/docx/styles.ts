import { type Look, lookOf, noLook, over } from './looks.js'
import { childOf, type Element, elementsOf, numberOf, valOf } from './xml.js'

/** Which list a paragraph is in; null where its properties do not say. */
export type ListPlace = {
  /** '0' takes a paragraph out of its style's list. */
  readonly list: string | null
  /** From 0. */
  readonly level: number | null
}

/** A style with what it has from the styles that it is based on. */
export type Style = {
  readonly look: Look
  /** 0 to 8, 9 for body text; null where neither the style nor its name says. */
  readonly outline: number | null
  readonly place: ListPlace
  /** The style and those that it is based on, itself first. */
  readonly ids: readonly string[]
  /** Of table styles: the look of the first row and the first column. */
  readonly firstRow: Look
  readonly firstColumn: Look
}

export type Styles = {
  readonly defaults: Look
  /** By its id; of a paragraph without one the default paragraph style. */
  readonly paragraph: (id: string | null) => Style
  readonly run: (id: string | null) => Style
  readonly table: (id: string | null) => Style
  /** The list that a numbering style stands for. */
  readonly list: (id: string) => string | null
}

const noPlace: ListPlace = { list: null, level: null }
export const plainStyle: Style = {
  look: noLook,
  outline: null,
  place: noPlace,
  ids: [],
  firstRow: noLook,
  firstColumn: noLook,
}

/** Word follows far fewer styles that are based on one another; a file may point them in a circle. */
const longestChain = 30

/** The styles of word/styles.xml; none where the part is missing. */
export function stylesIn(root: Element | null): Styles {
  const elements = root ? elementsOf(root).filter(({ name }) => name === 'w:style') : []
  const byId = new Map(elements.map((element) => [element.attributes['w:styleId'] ?? '', element]))
  const standard = (type: string) =>
    elements.find(({ attributes }) => attributes['w:type'] === type && isDefault(attributes['w:default']))?.attributes[
      'w:styleId'
    ] ?? null
  const known = new Map<string, Style>()
  const find = (id: string | null): Style => {
    if (id === null) return plainStyle
    const style = known.get(id) ?? resolve(id, byId)
    known.set(id, style)
    return style
  }
  const paragraph = standard('paragraph')
  const table = standard('table')
  return {
    defaults: lookOf(childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')),
    paragraph: (id) => find(id !== null && byId.has(id) ? id : paragraph),
    run: find,
    table: (id) => find(id ?? table),
    list: (id) => find(id).place.list,
  }
}

function isDefault(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

function resolve(id: string, byId: ReadonlyMap<string, Element>): Style {
  const chain: Element[] = []
  for (let next: string | null = id; next !== null && chain.length < longestChain; ) {
    const element: Element | undefined = byId.get(next)
    if (!element || chain.includes(element)) break
    chain.push(element)
    next = valOf(element, 'w:basedOn')
  }
  return chain.map(ownStyle).reduceRight(based, plainStyle)
}

function based(base: Style, own: Style): Style {
  return {
    look: over(own.look, base.look),
    outline: own.outline ?? base.outline,
    place: { list: own.place.list ?? base.place.list, level: own.place.level ?? base.place.level },
    ids: [...own.ids, ...base.ids],
    firstRow: over(own.firstRow, base.firstRow),
    firstColumn: over(own.firstColumn, base.firstColumn),
  }
}

function ownStyle(element: Element): Style {
  const properties = childOf(element, 'w:pPr')
  const conditional = (type: string) =>
    lookOf(
      childOf(
        elementsOf(element).find(({ name, attributes }) => name === 'w:tblStylePr' && attributes['w:type'] === type) ??
          null,
        'w:rPr',
      ),
    )
  const isTable = element.attributes['w:type'] === 'table'
  return {
    look: lookOf(childOf(element, 'w:rPr')),
    outline: outlineOf(properties) ?? outlineOfName(valOf(element, 'w:name')),
    place: placeOf(properties),
    ids: [element.attributes['w:styleId'] ?? ''],
    firstRow: isTable ? conditional('firstRow') : noLook,
    firstColumn: isTable ? conditional('firstCol') : noLook,
  }
}

/** The outline level that a w:pPr sets: 0 to 8, 9 for body text. */
export function outlineOf(properties: Element | null): number | null {
  return numberOf(properties, 'w:outlineLvl', 0, 9)
}

/** Word's own heading styles are known by their English names in every language; some writers leave their levels out. */
function outlineOfName(name: string | null): number | null {
  const level = /^heading ([1-9])$/i.exec(name ?? '')?.[1]
  return level === undefined ? null : Number(level) - 1
}

export function placeOf(properties: Element | null): ListPlace {
  const place = childOf(properties, 'w:numPr')
  return place ? { list: valOf(place, 'w:numId'), level: numberOf(place, 'w:ilvl', 0, 8) } : noPlace
}
