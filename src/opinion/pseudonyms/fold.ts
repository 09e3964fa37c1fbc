/** For comparing names: no accents, lower case, plain letters; hyphens, apostrophes and other signs gone. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđøæœßþðıŀ]/g, (letter) => plain[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Letters that do not come apart into a plain one and its mark. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  ı: 'i',
  ŀ: 'l',
}
