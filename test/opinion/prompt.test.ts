import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answerIn, answerSchema } from '../../src/opinion/answer.js'
import { promptIn, prompts } from '../../src/opinion/prompt.js'
import { OPINION_STAGES } from '../../src/plan/opinion.js'
import { rules } from '../../src/rules/index.js'
import { catalogue } from '../eval/catalogue.js'

test('there is one prompt file for each stage, under its name', () => {
  expect(readdirSync('prompts').sort()).toEqual([...OPINION_STAGES].sort().map((stage) => `${stage}.md`))
  expect(prompts().map(({ stage }) => stage)).toEqual(OPINION_STAGES)
})

describe.each(prompts())('the prompt of $stage', (prompt) => {
  test('asks about codes of the catalogue, each explained in its text', () => {
    for (const code of prompt.codes) {
      expect(catalogue.has(code), code).toBe(true)
      expect(prompt.text).toContain(`- ${code}: `)
    }
  })

  test('has an example whose answer fits the schema and whose quotes stand in the example text', () => {
    const [, example = '', answer = ''] =
      /Example of a section\n([\s\S]*?)Example of the answer\n([\s\S]*)$/.exec(prompt.text) ?? []
    const { opinions, further } = answerIn(answer, answerSchema(prompt.codes))
    expect(opinions.length).toBeGreaterThan(0)
    for (const { quote } of [...opinions, ...further]) if (quote !== null) expect(example).toContain(quote)
    for (const { finding } of opinions) expect(example).toContain(`${finding} | `)
  })

  test('has no place into which anything of a document could be put', () => {
    expect(prompt.text).not.toMatch(/\{\{|\}\}|\$\{|<%|%s|\{[a-z_]+\}/i)
  })
})

test('no code is asked about twice', () => {
  const codes = prompts().flatMap((prompt) => prompt.codes)
  expect(new Set(codes).size).toBe(codes.length)
})

test('every rule of the four stages that a model can judge has a prompt that asks about it', () => {
  const asked = new Set(prompts().flatMap((prompt) => prompt.codes))
  // Dates and entries are counted, not judged.
  const counted = /^(?:timescale|author|advice\.(?:incomplete|out-of)|placement|section|clarity|identity)/
  const silent = rules.filter(
    ({ code, stage, uncounted }) => stage !== 'whole' && !uncounted && !counted.test(code) && !asked.has(code),
  )
  expect(silent.map(({ code }) => code)).toEqual([])
})

test('a file without settings, or with strange ones, is refused', () => {
  const file = readFileSync('prompts/voice.md', 'utf8')
  expect(() => promptIn('Only text.')).toThrow('settings')
  expect(() => promptIn(file.replace('stage: voice', 'stage: everything'))).toThrow()
  expect(() => promptIn(file.replace('version: 1', 'version: new'))).toThrow()
  expect(promptIn(file.replace('temperature: 0', 'temperature: 0.2')).hash).not.toBe(promptIn(file).hash)
})
