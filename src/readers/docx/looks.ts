import { type Element, isOn } from './xml.js'

/** What run properties say about the look of text; null where they do not say. */
export type Look = {
  readonly bold: boolean | null
  readonly italic: boolean | null
  readonly underlined: boolean | null
  readonly hidden: boolean | null
  /** In points. */
  readonly size: number | null
  readonly font: string | null
}

export const noLook: Look = { bold: null, italic: null, underlined: null, hidden: null, size: null, font: null }

/** How text is shown in the end. */
export type Shown = {
  readonly bold: boolean
  readonly italic: boolean
  readonly underlined: boolean
  readonly hidden: boolean
  /** 0 where the file does not say. */
  readonly size: number
  readonly font: string | null
}

/** The look that a w:rPr gives. */
export function lookOf(properties: Element | null): Look {
  if (!properties || properties.children.length === 0) return noLook
  const look: { -readonly [Part in keyof Look]: Look[Part] } = { ...noLook }
  for (const node of properties.children) {
    if (typeof node === 'string') continue
    const value = node.attributes['w:val']
    if (node.name === 'w:b') look.bold = isOn(value)
    else if (node.name === 'w:i') look.italic = isOn(value)
    else if (node.name === 'w:u') look.underlined = value !== 'none'
    else if (node.name === 'w:vanish') look.hidden = isOn(value)
    else if (node.name === 'w:sz') look.size = points(value)
    else if (node.name === 'w:rFonts') look.font = node.attributes['w:ascii'] ?? node.attributes['w:hAnsi'] ?? null
  }
  return look
}

/** Sizes are given in half points. */
function points(value: string | undefined): number | null {
  const size = Number.parseFloat(value ?? '') / 2
  return size > 0 && size < 2000 ? size : null
}

/** `inner` where it says something, else `outer`. */
export function over(inner: Look, outer: Look): Look {
  if (inner === noLook) return outer
  if (outer === noLook) return inner
  return {
    bold: inner.bold ?? outer.bold,
    italic: inner.italic ?? outer.italic,
    underlined: inner.underlined ?? outer.underlined,
    hidden: inner.hidden ?? outer.hidden,
    size: inner.size ?? outer.size,
    font: inner.font ?? outer.font,
  }
}

/**
 * Text of `direct` run properties within styles, the innermost first (character, paragraph, table). Switches in several styles
 * cancel one another out (ECMA-376 17.7.3): a bold character style in a bold paragraph style is not bold.
 */
export function shownAs(direct: Look, styles: readonly Look[], defaults: Look): Shown {
  const layers = [direct, ...styles, defaults]
  return {
    bold: direct.bold ?? toggled('bold', styles, defaults),
    italic: direct.italic ?? toggled('italic', styles, defaults),
    underlined: layers.find(({ underlined }) => underlined !== null)?.underlined ?? false,
    hidden: direct.hidden ?? toggled('hidden', styles, defaults),
    size: layers.find(({ size }) => size !== null)?.size ?? 0,
    font: layers.find(({ font }) => font !== null)?.font ?? null,
  }
}

function toggled(name: 'bold' | 'italic' | 'hidden', styles: readonly Look[], defaults: Look): boolean {
  let on = false
  for (const style of styles) if (style[name]) on = !on
  return on || defaults[name] === true
}
