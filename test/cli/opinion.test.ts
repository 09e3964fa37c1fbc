import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { ReportLine } from '../../src/plan/report.js'
import { build } from '../support/build.js'
import { docx, p, r } from '../support/docx.js'
import { serving, someFolder } from '../support/model.js'
import { standIn } from '../support/stand-in.js'

beforeAll(build, 120_000)
// Each test starts whole programs, three of them in turn: on a busy machine that takes longer than other tests do.
vi.setConfig({ testTimeout: 120_000 })

type Ran = { readonly status: number | null; readonly out: string; readonly err: string }

/** Runs the command as from a shell, with nothing in its environment but these settings. */
function goldthread(args: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const child = spawn(process.execPath, ['dist/src/cli/main.js', ...args], {
    env: { PATH: process.env.PATH, HOME: someFolder(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (part) => {
    out += part
  })
  child.stderr.on('data', (part) => {
    err += part
  })
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out, err })))
}

const lines = (name: string) => [
  'Education, Health and Care Plan',
  `Name: ${name} Nowak`,
  'Section A: Views, interests and aspirations',
  `${name} likes trains. He hopes to drive a train.`,
  'Section B: Special educational needs',
  `${name} has autism.`,
  'Section E: Outcomes',
  `${name} will improve his reading.`,
  'Section F: Special educational provision',
  'Regular support with reading as required.',
]

/** A folder of plans, one for each name. */
function plans(...names: readonly string[]): string {
  const folder = someFolder()
  mkdirSync(folder, { recursive: true })
  for (const name of names) {
    const body = lines(name).map((line) =>
      line.startsWith('Section') ? p(r(line, '<w:b/>'), '<w:pStyle w:val="Heading1"/>') : p(line),
    )
    writeFileSync(join(folder, `${name.toLowerCase()}.docx`), docx(body.join('')))
  }
  return folder
}

const read = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReportLine)
const withoutOpinion = ({ opinion: _, ...line }: ReportLine) => line
const model = (url: string, more: Readonly<Record<string, string>> = {}) => ({
  GOLDTHREAD_MODEL: 'stand-in',
  OPENAI_BASE_URL: url,
  OPENAI_API_KEY: 'sk-secret',
  ...more,
})

describe('scan --opinion', () => {
  test('gives every finding as without it, and the opinion beside them', async () => {
    const folder = plans('Tomasz', 'Yusuf', 'Priya')
    const server = await serving((request) => ({ say: standIn(request) }))
    const alone = await goldthread(['scan', folder, '--format', 'jsonl'])
    const both = await goldthread(['scan', folder, '--format', 'jsonl', '--opinion'], model(server.url))
    expect(both.status).toBe(0)
    expect(read(both.out).map(withoutOpinion)).toEqual(read(alone.out))
    for (const { opinion } of read(both.out))
      expect(opinion!.stages.filter(({ state }) => state === 'answered').length).toBeGreaterThan(2)
  })

  test('logs what was hidden by kind and what it cost, and no word of a plan', async () => {
    const folder = plans('Tomasz')
    const server = await serving((request) => ({ say: standIn(request) }))
    const data = someFolder()
    const settings = model(server.url, { GOLDTHREAD_DATA: data })
    const first = await goldthread(['scan', join(folder, 'tomasz.docx'), '--opinion'], settings)
    expect(first.err).toMatch(
      /second opinion by stand-in: hidden before asking \d+ child.*; \d calls, 0 from the cache, \d+ \+ \d+ tokens/,
    )
    expect(first.err.replaceAll('tomasz.docx', '')).not.toMatch(/Tomasz|Nowak|trains|sk-secret/i)
    const again = await goldthread(['scan', join(folder, 'tomasz.docx'), '--opinion'], settings)
    expect(again.err).toMatch(/; 0 calls, \d from the cache, 0 \+ 0 tokens/)
    expect(again.out).toBe(first.out)
  })

  test('writes the opinion into the HTML and the lines of --out', async () => {
    const folder = plans('Tomasz')
    const out = someFolder()
    const server = await serving((request) => ({ say: standIn(request) }))
    await goldthread(['scan', folder, '--opinion', '--out', out], model(server.url))
    expect(readFileSync(join(out, 'tomasz.html'), 'utf8')).toContain('Second opinion')
    expect(read(readFileSync(join(out, 'reports.jsonl'), 'utf8'))[0]!.opinion).toBeDefined()
  })

  test.each([
    ['without a model', {}, 'Set GOLDTHREAD_MODEL'],
    [
      'to a host that is not allowed',
      model('https://models.example.org/v1'),
      'The host “models.example.org” is not allowed to get text.',
    ],
    ['to OpenAI by default', { GOLDTHREAD_MODEL: 'gpt' }, 'The host “api.openai.com” is not allowed'],
  ])('%s is a wrong call before any document is read', async (_, settings, message) => {
    const { status, out, err } = await goldthread(['scan', plans('Tomasz'), '--opinion'], settings)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(message)
  })

  test('with nobody at the other end gives the same findings, and says what is missing', async () => {
    const folder = plans('Tomasz', 'Yusuf', 'Priya')
    const server = await serving(() => 'silence')
    const alone = await goldthread(['scan', folder, '--format', 'jsonl'])
    const dead = await goldthread(
      ['scan', folder, '--format', 'jsonl', '--opinion'],
      model(server.url, { GOLDTHREAD_MODEL_TIMEOUT: '1' }),
    )
    expect(dead.status).toBe(0)
    expect(read(dead.out).map(withoutOpinion)).toEqual(read(alone.out))
    for (const { opinion } of read(dead.out)) {
      expect(
        opinion!.stages.some(
          ({ state, message }) => state === 'failed' && message === 'The model did not answer in time.',
        ),
      ).toBe(true)
    }
    // One time-out for the folder and not one for each document: who comes after the first is not asked about.
    const text = await goldthread(['scan', folder, '--opinion'], model(server.url, { GOLDTHREAD_MODEL_TIMEOUT: '1' }))
    expect(text.out).toContain('No second opinion on outcomes. The model did not answer in time.')
  })
})

test('without --opinion the settings of a model change nothing, and nobody is asked', async () => {
  const folder = plans('Tomasz')
  const server = await serving((request) => ({ say: standIn(request) }))
  const [bare, set] = [
    await goldthread(['scan', folder, '--format', 'jsonl']),
    await goldthread(['scan', folder, '--format', 'jsonl'], model(server.url)),
  ]
  expect(set.out).toBe(bare.out)
  expect(bare.out).not.toContain('"opinion"')
  expect(server.exchanges).toEqual([])
})
