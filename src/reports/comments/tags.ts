/** A tag of an XML text: `start` to `end` with its signs, and its name as it is written. */
export type Tag = {
  readonly kind: 'open' | 'close' | 'empty'
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Comments, character data and instructions are stepped over; an attribute's value may hold '>'. */
const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>"']+)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g

/** The tags of a well-formed XML text without a document type, in their order. */
export function* tagsIn(xml: string, from = 0, to = xml.length): Generator<Tag> {
  const scan = new RegExp(token)
  scan.lastIndex = from
  for (let match = scan.exec(xml); match && match.index < to; match = scan.exec(xml)) {
    const name = match[2]
    if (name === undefined) continue
    const kind = match[1] === '/' ? 'close' : match[3]?.endsWith('/') ? 'empty' : 'open'
    yield { kind, name, start: match.index, end: match.index + match[0].length }
  }
}

/** The value of an attribute in the text of a tag, entities as they are; null where it has none. */
export function attributeIn(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return match ? (match[1] ?? match[2] ?? '') : null
}
