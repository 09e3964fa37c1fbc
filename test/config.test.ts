import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig } from '../src/config.js'
import { WrongCall } from '../src/errors.js'
import { settingsWith } from '../src/queue/settings.js'

const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(
  ([, name, value]) => [name!, value!] as const,
)

test('.env.example lists every setting that is read', () => {
  const read = new Set(
    [...readFileSync('src/config.ts', 'utf8').matchAll(/\b(?:GOLDTHREAD_[A-Z_]+|[A-Z]+_URL)\b/g)].map(([name]) => name),
  )
  expect(listed.map(([name]) => name).sort()).toEqual([...read].sort())
})

test('the values in .env.example are those that hold without it', () => {
  const example = readConfig(Object.fromEntries(listed))
  const { queueSettings, ...rest } = example
  const { queueSettings: _, ...plain } = readConfig({})
  expect(rest).toEqual(plain)
  expect(settingsWith(queueSettings)).toEqual(settingsWith({}))
})

test('a number that is none is a wrong call that names it', () => {
  expect(() => readConfig({ GOLDTHREAD_THREADS: 'many' })).toThrow(WrongCall)
  expect(() => readConfig({ GOLDTHREAD_SWEEP_SECONDS: '-1' })).toThrow(/GOLDTHREAD_SWEEP_SECONDS/)
  expect(() => readConfig({ GOLDTHREAD_QUEUE: 'a:b' })).toThrow(WrongCall)
  expect(readConfig({ GOLDTHREAD_RETRY_SECONDS: '0.5' }).queueSettings).toEqual({ backoff: 500 })
})
