import { escaped } from '../markup.js'
import { tagsIn } from './tags.js'

export type Comment = { readonly id: number; readonly author: string; readonly lines: readonly string[] }

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

/** The prefix of WordprocessingML in a part, with its colon; null where the part uses none, or several. */
export function prefixIn(xml: string): string | null {
  const declared = [...xml.matchAll(/\sxmlns:([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
  const names = new Set(declared.filter((one) => isWord(one[2] ?? one[3])).map((one) => one[1]!))
  const [name] = names
  const elsewhere = declared.some((one) => one[1] === name && !isWord(one[2] ?? one[3]))
  return name !== undefined && names.size === 1 && !elsewhere ? `${name}:` : null
}

const isWord = (address: string | undefined) => address === transitional || address === strict

/** The numbers that comments of this part bear. */
export function idsIn(xml: string): number[] {
  return [...xml.matchAll(/<[\w.-]+:comment(?:RangeStart|RangeEnd|Reference)?\s[^>]*?\bid\s*=\s*["'](\d+)["']/g)].map(
    (match) => Number(match[1]),
  )
}

/** An empty part for comments, in the same form of WordprocessingML as the main part. */
export function newCommentsPart(main: string): string {
  const address = main.includes(strict) ? strict : transitional
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${address}"></w:comments>`
}

export function commentXml({ id, author, lines }: Comment, prefix: string): string {
  const w = prefix
  const paragraphs = lines.map((line, at) => {
    const mark = at === 0 ? `<${w}r><${w}annotationRef/></${w}r>` : ''
    return `<${w}p>${mark}<${w}r><${w}t xml:space="preserve">${escaped(printable(line))}</${w}t></${w}r></${w}p>`
  })
  const who = `${w}id="${id}" ${w}author="${author}" ${w}initials="GT"`
  return `<${w}comment ${who}>${paragraphs.join('')}</${w}comment>`
}

/** Without the control characters that XML cannot hold. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML 1.0 forbids.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

export function commentsType(main: string): { readonly relationship: string; readonly content: string } {
  const base = main.includes(strict)
    ? 'http://purl.oclc.org/ooxml/officeDocument'
    : 'http://schemas.openxmlformats.org/officeDocument/2006'
  return {
    relationship: `${base}/relationships/comments`,
    content: 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
  }
}

/** The part with `inside` added at the end of its root element, which may be empty so far. */
export function withInside(xml: string, inside: (prefix: string) => string): string {
  let last = { kind: 'open', name: '', start: 0, end: 0 }
  for (const tag of tagsIn(xml)) last = tag
  const colon = last.name.indexOf(':')
  const words = inside(colon < 0 ? '' : last.name.slice(0, colon + 1))
  if (last.kind === 'close') return xml.slice(0, last.start) + words + xml.slice(last.start)
  return `${xml.slice(0, last.end).replace(/\s*\/>$/, '>')}${words}</${last.name}>${xml.slice(last.end)}`
}
