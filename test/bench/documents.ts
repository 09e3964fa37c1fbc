import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'

const source = 'corpora/plans/docs'

/** Writes `number` documents of different content into the folder: the labelled plans over and over, each copy with a mark of its own. */
export function writeCopies(folder: string, number: number): string {
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(source).sort()
  for (let at = 0; at < number; at++) {
    const name = names[at % names.length]!
    const bytes = marked(name, readFileSync(join(source, name)), at)
    writeFileSync(join(folder, `${String(at).padStart(5, '0')}-${name}`), bytes)
  }
  return folder
}

/** The mark changes nothing of what is read: a comment after the end of a PDF, a part that no other part knows of in a Word file. */
function marked(name: string, bytes: Uint8Array, mark: number): Uint8Array {
  if (name.endsWith('.pdf')) return Buffer.concat([bytes, Buffer.from(`\n%${mark}\n`)])
  return zipSync({ ...unzipSync(bytes), 'mark.txt': strToU8(String(mark)) }, { level: 1 })
}
