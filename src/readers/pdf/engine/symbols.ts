/**
 * Symbol fonts put their glyphs at U+F020 to U+F0FF (Microsoft's own use of the private area) or on plain letters.
 * Only bullets, ticks, boxes and arrows matter here: the tables are those of Wingdings and Symbol.
 */
const WINGDINGS: Readonly<Record<string, string>> = {
  l: '●',
  m: '❍',
  n: '■',
  o: '☐',
  p: '❐',
  q: '❑',
  r: '❒',
  s: '⬧',
  t: '⧫',
  u: '◆',
  v: '❖',
  w: '⬥',
  x: '☒',
  '\u009f': '•',
  ' ': ' ',
  '¡': '○',
  '¢': '●',
  '¤': '◉',
  '§': '▪',
  '¨': '☐',
  ª: '✦',
  '«': '★',
  Ø: '➢',
  à: '→',
  ß: '←',
  è: '➔',
  û: '✗',
  ü: '✓',
  ý: '☒',
  þ: '☑',
}

const SYMBOL: Readonly<Record<string, string>> = {
  '·': '•',
  '¨': '♦',
  '®': '→',
  '³': '≥',
  '£': '≤',
  '±': '±',
  '°': '°',
  '-': '−',
  ' ': ' ',
}

export type SymbolFont = 'wingdings' | 'symbol' | null

export function symbolFontOf(name: string): SymbolFont {
  if (/wingding|webding|dingbat/i.test(name)) return 'wingdings'
  return /symbol/i.test(name) && !/segoe|opensymbol/i.test(name) ? 'symbol' : null
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

/** White space of every width, including the no-break ones; words are put together again with plain spaces. */
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
/** Characters that show nothing: controls, zero-width joiners, direction marks, soft hyphens, variation selectors. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSEEN = /[\u0000-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/

/** PDFium puts this in the place of a hyphen at the end of a line. */
const LINE_END_HYPHEN = 2

/**
 * What one character of a page says: '' for nothing, ' ' for white space, and null where the file does not tell
 * which character its glyph stands for.
 */
export function readCharacter(code: number, font: SymbolFont): string | null {
  if (code === LINE_END_HYPHEN) return '-'
  if (code > 32 && code < 127 && font === null) return ASCII[code] as string
  if (code === 0 || code === 0xfffd || code === 0xffff || code > 0x10ffff) return null
  if (code >= 0xd800 && code < 0xe000) return null
  const character = String.fromCodePoint(code)
  if (font !== null) return symbolOf(code, character, font)
  if (code >= 0xf020 && code <= 0xf0ff) return symbolOf(code, character, 'symbol')
  if (SPACES.test(character)) return ' '
  if (UNSEEN.test(character)) return ''
  if (code >= 0xe000 && code <= 0xf8ff) return null
  return LIGATURES[character] ?? character
}

const ASCII = Array.from({ length: 127 }, (_, code) => String.fromCharCode(code))

function symbolOf(code: number, character: string, font: 'wingdings' | 'symbol'): string | null {
  const plain = code >= 0xf020 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : character
  if (SPACES.test(plain)) return ' '
  const own = font === 'wingdings' ? WINGDINGS[plain] : SYMBOL[plain]
  if (own !== undefined) return own
  if (code < 0xe000 || code > 0xf8ff) return font === 'wingdings' && /[!-~]/.test(plain) ? '▪' : character
  // A private code without its font's name is nearly always a bullet of one of the two fonts.
  return WINGDINGS[plain] ?? SYMBOL[plain] ?? '▪'
}
