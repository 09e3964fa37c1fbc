import type { SourceDocument } from '../../plan/document.js'
import { openPackage, type Package, relationshipsPath } from '../../readers/docx/package.js'
import { rewriteArchive } from '../archive.js'
import { author, type Mark } from '../marks.js'
import { nearestOrigin } from '../origins.js'
import { type Anchor, anchorOf, type Main, OtherFile } from './anchor.js'
import { decoded } from './encoding.js'
import { insertionsFor } from './insertions.js'
import { commentsType, commentXml, idsIn, newCommentsPart, prefixIn, withInside } from './parts.js'
import { runsIn } from './runs.js'
import { spliced } from './splice.js'

/** A copy with comments, or why there is none, in words for people. */
export type Commented = { readonly bytes: Uint8Array } | { readonly problem: string }

/**
 * A copy of the Word file in `bytes` in which every mark is a comment on its words. `document` is what the reader made of these very
 * bytes. Nothing is taken out of the file: its text, its looks and its earlier comments stay as they are, and parts that hold no
 * comment stay byte for byte.
 */
export function commentedDocx(bytes: Uint8Array, document: SourceDocument, marks: readonly Mark[]): Commented {
  const file = openPackage(bytes)
  const types = textOf(file, '[Content_Types].xml')
  const main = mainOf(file)
  if (!main || /macroEnabled|wordprocessingml\.template/.test(types)) return { problem: unusual }
  try {
    return { bytes: written(bytes, file, main, document, marks) }
  } catch (error) {
    if (error instanceof OtherFile) return { problem: damaged }
    throw error
  }
}

const unusual =
  'No comments were written: this is a template, or a file with macros or of an unusual kind. Save it as a plain .docx and try again.'
const damaged =
  'No comments were written: the file is damaged. Open it in Word, save it again as .docx and try once more.'

function mainOf(file: Package): Main | null {
  const xml = textOf(file, file.main)
  const prefix = prefixIn(xml)
  return prefix === null ? null : { xml, prefix, runs: runsIn(xml, prefix), signs: new Map() }
}

function textOf(file: Package, path: string): string {
  const bytes = file.bytes(path)
  return bytes ? decoded(bytes).text : ''
}

function written(
  bytes: Uint8Array,
  file: Package,
  main: Main,
  document: SourceDocument,
  marks: readonly Mark[],
): Uint8Array {
  const known = file.relationships(file.main).find(({ type }) => type === 'comments')?.target ?? null
  const before = known === null ? '' : textOf(file, known)
  const firstId = Math.max(-1, ...idsIn(main.xml), ...idsIn(before)) + 1
  const comments = marks.map(({ start, end, lines }, at) => ({
    id: firstId + at,
    author,
    lines,
    anchor: anchorFor(main, document, start, end),
  }))
  const path = known ?? freePath(file)
  const changed = new Map([
    [file.main, decoded(file.bytes(file.main)!).encode(spliced(main.xml, insertionsFor(main, comments)))],
    [path, commentsPart(before === '' ? null : file.bytes(path), main.xml, comments)],
  ])
  if (known === null) for (const [part, data] of announced(file, main.xml, path)) changed.set(part, data)
  return rewriteArchive(bytes, changed)
}

/** Where none of the words comes from a run, the comment stands on the nearest words that do. */
function anchorFor(main: Main, document: SourceDocument, start: number, end: number): Anchor {
  const own = anchorOf(main, document, start, end)
  if (own) return own
  const near = nearestOrigin(document.origins, start)
  const found = near ? anchorOf(main, document, near.start, near.end) : null
  if (!found) throw new OtherFile()
  return found
}

function commentsPart(
  before: Uint8Array | null,
  main: string,
  comments: readonly { readonly id: number; readonly author: string; readonly lines: readonly string[] }[],
): Uint8Array {
  const { text, encode } = decoded(before ?? Buffer.from(newCommentsPart(main), 'utf8'))
  return encode(withInside(text, (prefix) => comments.map((comment) => commentXml(comment, prefix)).join('')))
}

/** A path beside the main part that no file has. */
function freePath({ main, has }: Package): string {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const names = ['comments', ...Array.from({ length: 99 }, (_, at) => `comments${at + 2}`)]
  return `${folder}${names.find((name) => !has(`${folder}${name}.xml`))}.xml`
}

/** The lists of the file's parts, with the new part of comments in them. */
function announced(file: Package, main: string, path: string): [string, Uint8Array][] {
  const { relationship, content } = commentsType(main)
  const list = relationshipsPath(file.main)
  const links = decoded(file.bytes(list) ?? Buffer.from(noLinks, 'utf8'))
  const types = decoded(file.bytes('[Content_Types].xml')!)
  const name = path.slice(path.lastIndexOf('/') + 1)
  const link = (prefix: string) =>
    `<${prefix}Relationship Id="${freeId(links.text)}" Type="${relationship}" Target="${name}"/>`
  const type = (prefix: string) => `<${prefix}Override PartName="/${path}" ContentType="${content}"/>`
  return [
    [list, links.encode(withInside(links.text, link))],
    ['[Content_Types].xml', types.encode(withInside(types.text, type))],
  ]
}

const noLinks =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

function freeId(links: string): string {
  for (let number = 1; ; number++) if (!links.includes(`"rIdGoldthread${number}"`)) return `rIdGoldthread${number}`
}
