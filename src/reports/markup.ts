/** Markup that may stand in a page as it is. Only `markup` makes it, so that no word of a document can be taken for a tag. */
export type Markup = { readonly markup: string }

type Value = string | number | null | Markup | readonly Markup[]

/** A template whose values are escaped unless they are markup themselves. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: parts.reduce((page, part, at) => page + rendered(values[at - 1] ?? '') + part) }
}

function rendered(value: Exclude<Value, null>): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escaped(value)
  return Array.isArray(value) ? value.map((one: Markup) => one.markup).join('') : (value as Markup).markup
}

const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => names[sign]!)
}
