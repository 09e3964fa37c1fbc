import { basename } from 'node:path'

/**
 * A name for each path's report files, without folder and extension: safe on every system, and never the same twice, whatever the
 * case ('plan', 'plan-2').
 */
export function outputNames(paths: readonly string[]): string[] {
  const taken = new Set(['index', 'summary', 'reports'])
  return paths.map((path) => {
    const plain = basename(path).replace(/\.(?:docx|pdf)$/i, '')
    const safe =
      plain
        .replace(/[^\p{L}\p{N}._ -]+/gu, '_')
        .replace(/^[. ]+|[. ]+$/g, '')
        .slice(0, 120) || 'document'
    let name = safe
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${safe}-${number}`
    taken.add(name.toLowerCase())
    return name
  })
}
