import { zipSync } from 'fflate'
import { tooLarge } from './faults.js'
import { limits } from './limits.js'
import { openPackage, relationshipsPath } from './package.js'

/** Parts that mammoth reads besides the main one, by the type of their relationship. */
const wanted = new Set(['styles', 'numbering', 'footnotes', 'endnotes'])

/**
 * The text of a Word file as mammoth reads it, one line a paragraph, notes at the end, headers and footers left out. Mammoth
 * takes an archive's word for its sizes, so it is given only the parts it needs, unpacked within this reader's limits.
 * Throws `UnreadableDocument` from those, and mammoth's own errors.
 */
export async function secondDocxText(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(withinLimits(bytes)) },
    {
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  )
  return plain(value)
}

function withinLimits(bytes: Uint8Array): Uint8Array {
  const file = openPackage(bytes)
  const related = file.relationships(file.main).filter(({ type }) => wanted.has(type))
  if ((file.bytes(file.main)?.length ?? 0) > limits.second) throw tooLarge()
  const read = [file.main, ...related.map(({ target }) => target)]
  const paths = ['[Content_Types].xml', '_rels/.rels', ...read.flatMap((path) => [relationshipsPath(path), path])]
  const parts = [...new Set(paths)].flatMap((path) => {
    const part = file.bytes(path)
    return part ? [[path, part] as const] : []
  })
  return zipSync(Object.fromEntries(parts), { level: 0 })
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
])

/** Mammoth's raw text glues lines together at soft breaks; its HTML does not, so that is what is read. */
function plain(html: string): string {
  return html
    .replace(/<a href="#(?:foot|end)note-[^>]*>\[\d+\]<\/a>/g, '')
    .replace(/<br[^>]*>|<\/(?:p|h[1-6]|li|t[dhr])>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities.get(entity)!)
}
