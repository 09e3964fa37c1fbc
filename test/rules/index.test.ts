import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import sources from '#corpora/sources/sources.json' with { type: 'json' }
import { adviceOf, planOf, type Sketch } from '../../src/plan/sketch.js'
import { rules } from '../../src/rules/index.js'
import { runRules } from '../../src/rules/run.js'

const notRules = ['fingerprint.ts', 'index.ts', 'rule.ts', 'run.ts', 'view.ts']

test('every rule file is in the index, under its own name', () => {
  const files = readdirSync('src/rules').filter((file) => !notRules.includes(file))
  expect(rules.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort())
})

test('every code is there once', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
})

describe.each(rules)('$code', (rule) => {
  const run = (sketch: Sketch) => runRules([rule], sketch.kind === 'advice' ? adviceOf(sketch) : planOf(sketch))

  test('has a test', () => expect(existsSync(`test/rules/${rule.code}.test.ts`)).toBe(true))
  test('cites a known source', () => expect(Object.keys(sources)).toContain(rule.source))
  test('speaks in sentences', () => {
    for (const words of [rule.what, rule.why, rule.fix]) expect(words).toMatch(/^\p{Lu}.*[.]$/su)
    expect(rule.title).toMatch(/^\p{Lu}.*[^.]$/u)
  })
  test('flags its own examples', () => {
    expect(rule.examples.flagged.length).toBeGreaterThan(0)
    for (const sketch of rule.examples.flagged) expect(run(sketch), JSON.stringify(sketch)).not.toEqual([])
  })
  test('clears its own examples', () => {
    expect(rule.examples.clear.length).toBeGreaterThan(0)
    for (const sketch of rule.examples.clear) expect(run(sketch), JSON.stringify(sketch)).toEqual([])
  })
})

describe('the lexicons', () => {
  const lists = readdirSync('corpora/lexicons').filter((name) => name.endsWith('.json'))

  test.each(lists)('%s has no phrase twice, and each with a note and a known source', (name) => {
    const rows = JSON.parse(readFileSync(`corpora/lexicons/${name}`, 'utf8')) as unknown
    if (!Array.isArray(rows) || !rows.every((row) => typeof row === 'object' && row !== null && 'note' in row)) return
    const phrases = rows.map((row) => `${row.phrase}`)
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([])
    expect(rows.filter((row) => !row.note || !(row.source in sources))).toEqual([])
  })
})
