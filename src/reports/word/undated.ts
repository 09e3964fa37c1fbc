import { openPackage } from '../../readers/docx/package.js'
import { rewriteArchive, undated } from '../archive.js'

const properties = 'docProps/core.xml'

/** The Word file without the hour in which it was made: a report says nothing of it, so that the same findings give the same bytes. */
export function undatedDocx(bytes: Uint8Array): Uint8Array {
  const xml = Buffer.from(openPackage(bytes).bytes(properties) ?? []).toString('utf8')
  const still = xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$12026-01-01T00:00:00Z')
  return undated(rewriteArchive(bytes, new Map([[properties, Buffer.from(still, 'utf8')]])))
}
