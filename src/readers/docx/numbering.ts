import { lookOf } from './looks.js'
import type { ListPlace, Style, Styles } from './styles.js'
import { isSymbolFont } from './symbols.js'
import { childOf, type Element, elementsOf, numberOf, switchOf, valOf } from './xml.js'

export type Level = {
  readonly start: number
  readonly format: string
  /** '%1.%2': the numbers of the first and second level, with a stop between. */
  readonly text: string
  /** The level (from 1) whose use restarts this one; 0 for never, null for any higher level. */
  readonly restart: number | null
  /** All numbers in digits, whatever their own level's format. */
  readonly legal: boolean
  /** The paragraph style that stands for this level. */
  readonly style: string | null
}

/** A list (w:num) as paragraphs name it: its levels, and the counts that it shares with others of the same definition. */
export type List = {
  readonly id: string
  readonly counts: string
  readonly levels: readonly Level[]
  /** By level: the number at which this list begins anew; null where it goes on counting. */
  readonly restarts: readonly (number | null)[]
}

export type Numbering = { readonly list: (id: string) => List | null }

const deepest = 9
const noLevel: Level = { start: 1, format: 'none', text: '', restart: null, legal: false, style: null }

/** The lists of word/numbering.xml; none where the part is missing. */
export function numberingIn(root: Element | null, styles: Styles): Numbering {
  const elements = root ? elementsOf(root) : []
  const named = (name: string, key: string) =>
    new Map(elements.filter((one) => one.name === name).map((one) => [one.attributes[key] ?? '', one]))
  const definitions = named('w:abstractNum', 'w:abstractNumId')
  const instances = named('w:num', 'w:numId')
  const known = new Map<string, List | null>()
  return {
    list: (id) => {
      let found = known.get(id)
      if (found === undefined) {
        found = listOf(id, instances, definitions, styles)
        known.set(id, found)
      }
      return found
    },
  }
}

function listOf(
  id: string,
  instances: ReadonlyMap<string, Element>,
  definitions: ReadonlyMap<string, Element>,
  styles: Styles,
): List | null {
  const instance = instances.get(id)
  const first = valOf(instance ?? null, 'w:abstractNumId')
  if (!instance || first === null) return null
  // A definition may stand for a numbering style, which names the list that holds the levels (17.9.21).
  const styled = styles.list(valOf(definitions.get(first) ?? null, 'w:numStyleLink') ?? '')
  const counts = (styled !== null && valOf(instances.get(styled) ?? null, 'w:abstractNumId')) || first
  const definition = definitions.get(counts)
  if (!definition) return null
  const levels = Array.from({ length: deepest }, () => noLevel)
  for (const [index, level] of levelsIn(definition)) levels[index] = level
  const restarts: (number | null)[] = levels.map(() => null)
  for (const override of elementsOf(instance).filter(({ name }) => name === 'w:lvlOverride')) {
    const index = indexOf(override)
    for (const [at, level] of levelsIn(override)) levels[at] = level
    restarts[index] = numberOf(override, 'w:startOverride', 0, 32767)
  }
  return { id, counts, levels, restarts }
}

function levelsIn(parent: Element): [number, Level][] {
  return elementsOf(parent)
    .filter(({ name }) => name === 'w:lvl')
    .map((element) => [indexOf(element), levelOf(element)])
}

function indexOf(element: Element): number {
  const index = Number.parseInt(element.attributes['w:ilvl'] ?? '0', 10)
  return Math.min(deepest - 1, Math.max(0, Number.isNaN(index) ? 0 : index))
}

function levelOf(element: Element): Level {
  const format = valOf(element, 'w:numFmt') ?? fallbackFormat(element) ?? 'decimal'
  const text = (valOf(element, 'w:lvlText') ?? '').slice(0, 100)
  return {
    start: numberOf(element, 'w:start', 0, 32767) ?? 1,
    format,
    text: format === 'bullet' ? bullet(text, lookOf(childOf(element, 'w:rPr')).font) : text,
    restart: numberOf(element, 'w:lvlRestart', 0, deepest),
    legal: switchOf(element, 'w:isLgl') ?? false,
    style: valOf(element, 'w:pStyle'),
  }
}

/** Newer number formats stand beside an older one for programs that do not know them. */
function fallbackFormat(element: Element): string | null {
  return valOf(childOf(childOf(element, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt')
}

/** Marks from symbol fonts, and Word's hollow circle (the letter o in Courier), all show as '•'. */
function bullet(text: string, font: string | null): string {
  const mark = text.trim()
  return mark === 'o' || isSymbolFont(font) || /[\ue000-\uf8ff]/.test(mark) ? '•' : mark
}

/** Where a paragraph of `own` list properties and `style` stands; null where it is in no list. */
export function listPlace(own: ListPlace, style: Style, numbering: Numbering): { list: List; level: number } | null {
  const list = numbering.list(own.list ?? style.place.list ?? '0')
  if (!list) return null
  const linked = list.levels.findIndex((level) => level.style !== null && style.ids.includes(level.style))
  const fromStyle = own.list === null && linked >= 0 ? linked : null
  return { list, level: own.level ?? fromStyle ?? style.place.level ?? 0 }
}
