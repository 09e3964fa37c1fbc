import type { Block } from '../../plan/document.js'

/** A word of a block and all that decides whether it is a name. */
export type Token = {
  readonly start: number
  readonly end: number
  /** Without a possessive or a contracted verb. */
  readonly text: string
  /** The same in lower case, accents kept. */
  readonly low: string
  readonly capital: boolean
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean
  /** Where a capital says nothing: at the start of a sentence, a line or a quotation, or in a heading. */
  readonly opening: boolean
}

const word = /[\p{L}\p{M}]+(?:['’‘`´‐‑-][\p{L}\p{M}]+)*/gu
const tail = /(?:['’]s|['’]|n['’]t|['’](?:m|re|ve|ll|d))$/iu
const opens = /(?:^|[.!?…:;]["'”’)\]]*|[“"‘([{/|•·–—\t\n*☐☒]|\s-|\s['’])\s*$/u
const numbered = /^\W*\p{L}{0,2}\d+(?:\.\d+)*\p{L}?\W*$/u
const abbreviated = /(?:^|[\s("'“‘])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|Fr|Sr|No|\p{Lu})\.\s*$/u

/** The words of a block. In a heading or a line of capitals every word is `opening`. */
export function tokensIn(block: Block): Token[] {
  const { text } = block
  const all = text.match(/\p{L}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const loud = all > 3 && capitals / all > 0.8
  const lenient = loud || isHeading(block)
  return [...text.matchAll(word)].map((match): Token => {
    const core = match[0].replace(tail, '')
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    const atStart = match.index <= 24 && numbered.test(before)
    return {
      start: block.start + match.index,
      end: block.start + match.index + core.length,
      text: core,
      low: core.toLowerCase(),
      capital: /^(?:\p{Lu}|(?:al|el|as|ar|ash|ibn|bin|d|l|de|ap)[-’']\p{Lu})/u.test(core),
      upper: !loud && /^[\p{Lu}\p{M}-]{2,}$/u.test(core),
      opening: lenient || atStart || (opens.test(before || '\n') && !abbreviated.test(before)),
    }
  })
}

function isHeading({ kind, bold, text, cell }: Block): boolean {
  if (text.length > 140) return false
  return kind === 'heading' || bold || cell?.header === true || /:\s*$/.test(text)
}
