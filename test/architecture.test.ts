import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Who may know whom, by room; a file of its own in src is a room too. */
const allowed: Record<string, readonly string[]> = {
  plan: [],
  'errors.ts': [],
  'config.ts': ['errors.ts', 'opinion'],
  text: ['plan'],
  readers: ['plan', 'errors.ts'],
  parser: ['plan', 'text'],
  judgement: ['plan', 'text'],
  rules: ['plan', 'text', 'judgement'],
  opinion: ['plan', 'text', 'errors.ts'],
  reports: ['plan', 'readers', 'rules', 'errors.ts'],
  'analyse.ts': ['plan', 'readers', 'parser', 'judgement', 'rules', 'opinion'],
  'check-file.ts': ['plan', 'readers', 'reports', 'analyse.ts', 'opinion', 'errors.ts'],
  'scan.ts': ['readers', 'check-file.ts', 'errors.ts', 'scan-thread.ts'],
  'scan-thread.ts': ['readers', 'check-file.ts'],
  'version.ts': [],
  store: ['plan', 'errors.ts'],
  queue: ['plan', 'store', 'errors.ts'],
  workers: ['plan', 'analyse.ts', 'queue', 'errors.ts'],
  cli: [
    'plan',
    'readers',
    'rules',
    'reports',
    'store',
    'queue',
    'errors.ts',
    'config.ts',
    'check-file.ts',
    'scan.ts',
    'version.ts',
    'opinion',
  ],
}

/** Which outside packages each room may use; Node's own modules are named where a room may touch the world. */
const packages: Record<string, readonly string[]> = {
  plan: [],
  text: ['natural/lib/natural/stemmers/porter_stemmer.js'],
  readers: [
    '@embedpdf/pdfium',
    'pdf-parse',
    'mammoth',
    'fflate',
    'saxes',
    'node:fs',
    'node:fs/promises',
    'node:module',
    'node:url',
    'node:string_decoder',
    'node:zlib',
  ],
  parser: [],
  judgement: ['compromise/two', 'compromise/three', 'compromise/one'],
  rules: ['node:crypto'],
  store: ['libsql', 'pg', 'node:crypto', 'node:fs', 'node:path'],
  queue: ['bullmq', 'ioredis', 'piscina', 'zod', 'node:http', 'node:net'],
  workers: [],
  reports: ['docx', 'write-excel-file/node', 'node:crypto', 'node:path', 'node:zlib'],
  opinion: [
    'openai',
    'openai/helpers/zod',
    'zod',
    'node:crypto',
    'node:fs',
    'node:fs/promises',
    'node:module',
    'node:path',
    'node:timers/promises',
  ],
}

const sources = [...filesBelow('src'), ...filesBelow('workers')]

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : path.endsWith('.ts') ? [path] : []
  })
}

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  const statements = text.matchAll(/^(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?'([^']+)'/gm)
  const calls = text.matchAll(/\bimport\('([^']+)'\)/g)
  return [...statements, ...calls].map((match) => match[1]!)
}

/** The first folder below src, or the file there; the workers are a room beside it. */
const roomOf = (path: string) => (path.startsWith('src/') ? relative('src', path) : path).split('/')[0]!

function localImports(path: string): string[] {
  return importsOf(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(path), name)).replace(/\.js$/, '.ts'))
}

describe('the rooms', () => {
  const rooms = [...new Set(sources.map(roomOf))]

  test.each(rooms)('src/%s imports only what it may', (room) => {
    const known = allowed[room]
    expect(known, `src/${room} is not in the table of rooms`).toBeDefined()
    const strangers = sources
      .filter((path) => roomOf(path) === room)
      .flatMap((path) => localImports(path).map((target) => ({ path, target })))
      .filter(({ target }) => /^(?:src|workers)\//.test(target))
      .filter(({ target }) => roomOf(target) !== room && !known!.includes(roomOf(target)))
    expect(strangers).toEqual([])
  })

  test.each(Object.keys(packages))('src/%s uses only its own packages', (room) => {
    const strangers = sources
      .filter((path) => roomOf(path) === room)
      .flatMap((path) => importsOf(path).map((name) => ({ path, name })))
      .filter(({ name }) => !name.startsWith('.') && !name.startsWith('#') && !packages[room]!.includes(name))
    expect(strangers).toEqual([])
  })

  test('leave openai to the room of opinions', () => {
    const known = sources.filter((path) => importsOf(path).some((name) => name.startsWith('openai')))
    expect(new Set(known.map(roomOf))).toEqual(new Set(['opinion']))
  })

  test('have no circle of imports', () => {
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, way: readonly string[]) => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
      if (way.includes(path) || done.has(path) || !existsSync(path)) return
      for (const next of localImports(path)) visit(next, [...way, path])
      done.add(path)
    }
    for (const path of sources) visit(path, [])
    expect(circles).toEqual([])
  })

  test('leave the environment to config.ts and the console to nobody', () => {
    const readers = sources.filter((path) => /process\.env/.test(readFileSync(path, 'utf8')))
    expect(readers).toEqual(['src/config.ts'])
    expect(sources.filter((path) => /\bconsole\./.test(readFileSync(path, 'utf8')))).toEqual([])
  })
})
