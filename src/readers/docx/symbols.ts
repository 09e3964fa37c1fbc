/** Characters that forms take from symbol fonts, as code and character: ticks, boxes, bullets, arrows, Symbol's Greek. */
const tables: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  [
    'wingdings',
    table(`40☎ 42✉ 74☺ 75😐 76☹ 108● 109❍ 110■ 111☐ 113☐ 114☐ 116⧫ 117◆ 118❖ 120☒ 158· 159• 161○ 164◉ 167▪ 168☐ 171★
      216➢ 223← 224→ 225↑ 226↓ 232➔ 240⇨ 251✗ 252✓ 253☒ 254☑`),
  ],
  ['wingdings 2', table('79✗ 80✓ 81☒ 82☑ 83☒ 84☒ 150• 151• 152• 163☐')],
  ['webdings', table('97✓ 99☐ 103■ 110● 114✗')],
  [
    'symbol',
    table(`34∀ 36∃ 39∋ 45− 163≤ 165∞ 167♣ 168♦ 169♥ 170♠ 171↔ 172← 173↑ 174→ 175↓ 176° 177± 179≥ 180× 183• 184÷ 185≠ 186≡
      187≈ 188… 214√ 222⇒ ${greek(65, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ')} ${greek(97, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ')}`),
  ],
])

function table(rows: string): ReadonlyMap<number, string> {
  return new Map(rows.split(/\s+/).map((row) => [Number.parseInt(row, 10), row.replace(/^\d+/, '')]))
}

function greek(from: number, letters: string): string {
  return [...letters].map((letter, index) => `${from + index}${letter}`).join(' ')
}

export function isSymbolFont(font: string | null): boolean {
  return font !== null && tables.has(font.toLowerCase())
}

/** The character of a w:sym (`code` in hexadecimal, 'F0FC'), '' where it is not known. */
export function symbol(font: string, code: string): string {
  const number = Number.parseInt(code, 16)
  const known = tables.get(font.toLowerCase())
  if (known) return known.get(number & 0xff) ?? ''
  const privateUse = number >= 0xe000 && number <= 0xf8ff
  return number > 0x20 && number <= 0x10ffff && !privateUse ? String.fromCodePoint(number) : ''
}

/** Text that is set in a symbol font, as the characters that it shows; as it is where it is more than such marks. */
export function inSymbolFont(text: string, font: string): string {
  const known = tables.get(font.toLowerCase())
  if (!known) return text
  const shown = [...text].map((character) => {
    const code = character.charCodeAt(0)
    // Letters of Symbol are Greek in the font, but a run set in it by mistake is far more common.
    const marks = code > 0x7f || font.toLowerCase() !== 'symbol'
    return character === ' ' ? ' ' : marks ? known.get(code & 0xff) : undefined
  })
  return shown.every((mark) => mark !== undefined) ? shown.join('') : text
}
