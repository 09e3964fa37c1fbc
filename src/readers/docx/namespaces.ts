/** The prefixes that this reader gives to the namespaces it knows, in their transitional and strict forms. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2015/wordml/symex', 'w16se'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'type'],
])

type Attributes = Readonly<Record<string, string>>

/** What prefixes mean at one place of a file. */
export type Scope = {
  readonly declared: ReadonlyMap<string, string>
  readonly element: (name: string) => string
  readonly attributes: (attributes: Attributes) => Attributes
}

export const topScope: Scope = scopeOf(new Map())

/** The scope inside an element of `attributes`: `outer` itself unless they declare a prefix anew. */
export function namesIn(outer: Scope, attributes: Attributes): Scope {
  let declared: Map<string, string> | null = null
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue
    const prefix = name.slice(6)
    // An unknown namespace keeps a prefix of its own, so that it is never taken for a known one.
    const known = prefixes.get(attributes[name]!) ?? `?${prefix}`
    if (outer.declared.get(prefix) === known) continue
    declared ??= new Map(outer.declared)
    declared.set(prefix, known)
  }
  return declared ? scopeOf(declared) : outer
}

function scopeOf(declared: ReadonlyMap<string, string>): Scope {
  const elements = new Map<string, string>()
  const usual = [...declared].every(([prefix, known]) => prefix === known || known.startsWith('?') || prefix === '')
  return {
    declared,
    element: (name) => {
      const seen = elements.get(name)
      if (seen !== undefined) return seen
      const known = renamed(name, declared, declared.get(''))
      elements.set(name, known)
      return known
    },
    attributes: (attributes) =>
      usual
        ? attributes
        : Object.fromEntries(
            Object.entries(attributes).map(([name, value]) => [renamed(name, declared, undefined), value]),
          ),
  }
}

function renamed(name: string, declared: ReadonlyMap<string, string>, bare: string | undefined): string {
  const colon = name.indexOf(':')
  if (colon < 0) return bare === undefined ? name : `${bare}:${name}`
  const prefix = name.slice(0, colon)
  return `${declared.get(prefix) ?? prefix}:${name.slice(colon + 1)}`
}
