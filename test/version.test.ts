import { readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { expect, test } from 'vitest'
import { rooms, rulesVersion, versionOf } from '../src/version.js'

/** Every file that `path` reaches by imports. */
function reachedFrom(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  const imports = readFileSync(path, 'utf8').matchAll(/\bfrom '(\.[^']+)\.js'|\bimport\('(\.[^']+)\.js'\)/g)
  for (const [, one, other] of imports) reachedFrom(normalize(join(dirname(path), `${one ?? other}.ts`)), seen)
  return seen
}

test('the version is taken over every room that a report depends on', () => {
  const reached = [...reachedFrom('src/analyse.ts')].map((path) => relative('src', path).split(/[/.]/)[0]!)
  expect([...rooms].filter((room) => !reached.includes(room))).toEqual([])
  expect(reached.filter((room) => !(rooms as readonly string[]).includes(room))).toEqual([])
})

test('the version is the same each time, and another for other settings', () => {
  expect(rulesVersion()).toMatch(/^[0-9a-f]{16}$/)
  expect(versionOf({ secondReader: true })).toMatch(/^[0-9a-f]{16}$/)
  expect(versionOf({ secondReader: true })).toBe(versionOf({ secondReader: true }))
  expect(versionOf({ secondReader: true })).not.toBe(versionOf({ secondReader: false }))
  expect(versionOf({ a: 1, b: 2 })).toBe(versionOf({ b: 2, a: 1 }))
})
