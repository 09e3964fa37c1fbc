import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { WrongCall } from '../errors.js'

/**
 * The documents below the given paths, in the order of the paths and, in a folder, of their names. A path that is a file or does
 * not exist comes back as it is: the scan says what is wrong with it. Links that lead out of the folder are not followed.
 */
export async function documentsBelow(paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    const kind = await stat(path).catch(() => null)
    if (!kind?.isDirectory()) {
      found.push(path)
      continue
    }
    const below = await inFolder(path, await realpath(path), new Set())
    if (below.length === 0) throw new WrongCall(`There is no .docx or .pdf file in “${path}”.`)
    found.push(...below)
  }
  return found
}

/** `seen` are the real folders on the way down, so that a link to a folder above ends the walk. */
async function inFolder(folder: string, root: string, seen: ReadonlySet<string>): Promise<string[]> {
  const real = await realpath(folder)
  if (seen.has(real) || !isBelow(root, real)) return []
  const deeper = new Set([...seen, real])
  const names = (await readdir(folder)).sort((a, b) => (a < b ? -1 : 1))
  const found: string[] = []
  for (const name of names) {
    const path = join(folder, name)
    const kind = await stat(path).catch(() => null)
    if (kind?.isDirectory()) found.push(...(await inFolder(path, root, deeper)))
    else if (kind?.isFile() && /\.(?:docx|pdf)$/i.test(name) && !name.startsWith('~$')) {
      if (isBelow(root, await realpath(path))) found.push(path)
    }
  }
  return found
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith(sep))
}
