import { corrupt, notWord, tooLarge } from './faults.js'
import { limits } from './limits.js'
import { type Element, elementsOf, parseXml } from './xml.js'
import { type Archive, openArchive, pathKey, unpack } from './zip.js'

/** How one part points to another; `type` is the last word of its address ('header', 'officeDocument'), the same in strict files. */
export type Relationship = { readonly id: string; readonly type: string; readonly target: string }

/** The parts of a Word file (ECMA-376 part 2), unpacked when they are asked for. */
export type Package = {
  readonly main: string
  readonly has: (path: string) => boolean
  /** The bytes of a part, null where there is none. Throws 'too-large' once all that was asked for passes the limit. */
  readonly bytes: (path: string) => Uint8Array | null
  readonly xml: (path: string) => Element | null
  /** Pointers out of a part to others inside the file. */
  readonly relationships: (path: string) => readonly Relationship[]
}

export function openPackage(bytes: Uint8Array): Package {
  const archive = openArchive(bytes)
  let left: number = limits.total
  const part = (path: string) => {
    const entry = archive.get(pathKey(path))
    if (!entry) return null
    const unpacked = unpack(bytes, entry, Math.min(left, limits.part))
    left -= unpacked.length
    if (left <= 0) throw tooLarge()
    return unpacked
  }
  const xml = (path: string) => {
    const found = part(path)
    return found && parseXml(found)
  }
  const relationships = (path: string) => relationshipsIn(xml(relationshipsPath(path)), path)
  const has = (path: string) => archive.has(pathKey(path))
  return { main: mainPart(archive, xml, relationships), has, bytes: part, xml, relationships }
}

/** Where the pointers out of a part stand: 'word/_rels/document.xml.rels'; of the whole file (''), '_rels/.rels'. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`
}

function relationshipsIn(root: Element | null, path: string): Relationship[] {
  if (!root) return []
  return elementsOf(root).flatMap(({ name, attributes }) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes
    if (name !== 'rel:Relationship' || mode === 'External' || !id || !type || !target) return []
    return [{ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolved(target, path) }]
  })
}

/** The path of `target` as seen from the part at `path`. */
function resolved(target: string, path: string): string {
  const steps = target.startsWith('/') ? [] : path.split('/').slice(0, -1)
  for (const step of target.split(/[/\\]/)) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** The main part by the file's own pointer, else by its content type, else by its usual name. Throws where there is none. */
function mainPart(
  archive: Archive,
  xml: (path: string) => Element | null,
  relationships: (path: string) => readonly Relationship[],
): string {
  const pointed = relationships('').find(({ type }) => type === 'officeDocument')?.target
  const candidates = [
    pointed,
    pointed === undefined ? typedMain(xml('[Content_Types].xml')) : null,
    'word/document.xml',
  ]
  const found = candidates.find((path) => path && archive.has(pathKey(path)))
  if (found) return found
  const other = others.find(([path]) => archive.has(path))
  if (other) throw notWord(other[1])
  throw archive.has('[content_types].xml') ? corrupt() : notWord('an archive (.zip)')
}

/** The part whose content type is that of a Word document or template, with macros or without. */
function typedMain(types: Element | null): string | null {
  const main =
    /(?:wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled.*\.main)\+xml/i
  const typed = types && elementsOf(types).find(({ attributes }) => main.test(attributes.ContentType ?? ''))
  return typed?.attributes.PartName ?? null
}

/** Parts that give other kinds of file away. */
const others: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', 'a spreadsheet'],
  ['ppt/presentation.xml', 'a presentation'],
  ['content.xml', 'an OpenDocument file (.odt)'],
  ['index/document.iwa', 'a Pages file'],
]
