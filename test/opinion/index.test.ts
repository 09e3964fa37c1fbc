import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openModel, type Questions, secondOpinion } from '../../src/opinion/index.js'
import type { ModelSettings } from '../../src/opinion/settings.js'
import { asking } from '../support/asking.js'
import { serving, settingsFor, someFolder } from '../support/model.js'
import type { Behaviour, ChatRequest } from '../support/model-server.js'
import { standIn } from '../support/stand-in.js'

const { questions } = asking()
const good = (request: ChatRequest): Behaviour => ({ say: standIn(request) })

async function opinionOf(
  behave: (request: ChatRequest, at: number) => Behaviour,
  more: Partial<ModelSettings> = {},
  asked: Questions = questions,
) {
  const server = await serving(behave)
  const model = await openModel(settingsFor(server.url, more))
  return { ...(await secondOpinion(asked, model)), server, model }
}

const states = (opinion: { stages: readonly { state: string }[] }) => opinion.stages.map(({ state }) => state)

describe('a second opinion', () => {
  test('answers for each stage, by a prompt with a version, with its evidence in the document', async () => {
    const { opinion, spent, server } = await opinionOf(good)
    expect(opinion.stages).toEqual([
      { stage: 'voice', state: 'answered', prompt: 'voice 1', message: null },
      { stage: 'outcomes', state: 'answered', prompt: 'outcomes 1', message: null },
      { stage: 'needs', state: 'answered', prompt: 'needs 1', message: null },
      { stage: 'gaps', state: 'answered', prompt: 'gaps 1', message: null },
    ])
    expect(opinion.verdicts.length).toBeGreaterThan(2)
    for (const { start, end, quote } of [
      ...opinion.findings,
      ...opinion.verdicts.flatMap(({ evidence }) => evidence ?? []),
    ]) {
      expect(questions.text.slice(start, end)).toBe(quote)
    }
    expect(server.requests).toHaveLength(4)
    expect(spent).toMatchObject({ calls: 4, cached: 0 })
    expect(spent.cost).toBeCloseTo((spent.input + 2 * spent.output) / 1_000_000)
  })

  test('says what was hidden by kind, and nothing that was hidden is sent or kept', async () => {
    const folder = someFolder()
    const { opinion, server } = await opinionOf(good, { folder })
    expect(opinion.hidden).toMatchObject({ child: expect.any(Number), school: 1, birth: 1 })
    const kept = filesIn(folder).map((file) => readFileSync(file, 'utf8'))
    expect(kept.length).toBeGreaterThan(4)
    for (const text of [...server.exchanges.map(({ request }) => JSON.stringify(request)), ...kept]) {
      expect(text).not.toMatch(/Tomasz|Nowak|Copsewood|04\/12\/2015/i)
    }
  })

  test('is not asked for where the document has nothing of a stage', async () => {
    const { questions: short } = asking([
      '# Education, Health and Care Plan',
      '# Section A: Views',
      'Tomasz likes trains.',
      '# Section B: Special educational needs',
      'Tomasz has autism.',
      '# Section F: Provision',
      'Support as required.',
    ])
    const { opinion, server } = await opinionOf(
      good,
      {},
      { ...short, stages: short.stages.map((one) => (one.stage === 'outcomes' ? { ...one, sections: [] } : one)) },
    )
    expect(states(opinion)).toEqual(['answered', 'not-needed', 'answered', 'answered'])
    expect(server.requests).toHaveLength(3)
  })
})

describe('the same document again', () => {
  test('costs nothing and gives the same opinion', async () => {
    const folder = someFolder()
    const first = await opinionOf(good, { folder })
    const model = await openModel(settingsFor(first.server.url, { folder }))
    const again = await secondOpinion(questions, model)
    expect(again.opinion).toEqual(first.opinion)
    expect(again.spent).toEqual({ calls: 0, cached: 4, input: 0, output: 0, cost: 0 })
    expect(first.server.requests).toHaveLength(4)
  })

  test('is asked anew of another model, and after the text has changed', async () => {
    const folder = someFolder()
    const { server } = await opinionOf(good, { folder })
    await secondOpinion(questions, await openModel(settingsFor(server.url, { folder, model: 'other' })))
    expect(server.requests).toHaveLength(8)
    const changed = { ...questions, about: `${questions.about}, changed` }
    await secondOpinion(changed, await openModel(settingsFor(server.url, { folder })))
    expect(server.requests).toHaveLength(12)
  })

  test('is kept where only the owner can look', async () => {
    const folder = someFolder()
    await opinionOf(good, { folder })
    const answers = join(folder, 'answers')
    expect(statSync(answers).mode & 0o777).toBe(0o700)
    expect(readdirSync(answers)).toHaveLength(4)
    for (const name of readdirSync(answers)) expect(statSync(join(answers, name)).mode & 0o777).toBe(0o600)
  })

  test('is asked again where what was kept is damaged', async () => {
    const folder = someFolder()
    const { server, opinion } = await opinionOf(good, { folder })
    for (const file of filesIn(join(folder, 'answers'))) writeFileSync(file, '{"opinions": [')
    const again = await secondOpinion(questions, await openModel(settingsFor(server.url, { folder })))
    expect(again.opinion).toEqual(opinion)
    expect(server.requests).toHaveLength(8)
  })
})

describe('when it fails', () => {
  test.each<[string, Behaviour, number]>([
    ['429', { status: 429, headers: { 'retry-after-ms': '1' } }, 3],
    ['500', { status: 500, headers: { 'retry-after-ms': '1' } }, 3],
    ['a cut stream', { say: '{"opinions"', breakAfter: 5, how: 'end' }, 3],
    ['no JSON', { say: 'All fine!' }, 3],
    ['another form', { say: '{"opinions": 1}' }, 3],
    ['a refusal', { refuse: 'No.' }, 1],
    ['an answer without end', 'endless', 1],
    ['a wrong key', { status: 401 }, 1],
  ])(
    'by %s, the rest goes on and says so',
    async (_, behaviour, calls) => {
      const { opinion, server } = await opinionOf((request) =>
        isStage(request, 'outcomes') ? behaviour : good(request),
      )
      expect(states(opinion)).toEqual(['answered', 'failed', 'answered', 'answered'])
      expect(opinion.stages[1]!.message).toMatch(/^The model.+\.$/)
      expect(server.requests.filter((request) => isStage(request, 'outcomes'))).toHaveLength(calls)
    },
    60_000,
  )

  test('once, and is well the next time, the answer counts', async () => {
    const seen = new Set<string>()
    const { opinion } = await opinionOf((request) => {
      const name = request.response_format!.json_schema!.name
      if (seen.has(name)) return good(request)
      seen.add(name)
      return { status: 503, headers: { 'retry-after-ms': '1' } }
    })
    expect(states(opinion)).toEqual(['answered', 'answered', 'answered', 'answered'])
  })

  test('nothing that failed is kept for the next time', async () => {
    const folder = someFolder()
    const { server } = await opinionOf(() => ({ say: 'no' }), { folder })
    expect(filesIn(join(folder, 'answers'))).toEqual([])
    await server.close()
  }, 60_000)

  test('in every stage by silence, the model is given up, and the next document does not wait', async () => {
    const server = await serving(() => 'silence')
    const model = await openModel(settingsFor(server.url, { timeout: 200 }))
    const { opinion } = await secondOpinion(questions, model)
    expect(states(opinion)).toEqual(['failed', 'failed', 'failed', 'failed'])
    expect(opinion.stages[0]!.message).toBe('The model did not answer in time.')
    const asked = server.exchanges.length
    const next = await secondOpinion({ ...questions, about: 'another' }, model)
    expect(states(next.opinion)).toEqual(['failed', 'failed', 'failed', 'failed'])
    expect(server.exchanges).toHaveLength(asked)
  })

  test('a document under way when the model is given up ends at once', async () => {
    const server = await serving(() => 'silence')
    const model = await openModel(settingsFor(server.url, { timeout: 400, concurrency: 100 }))
    const others = Array.from({ length: 5 }, (_, at) => secondOpinion({ ...questions, about: `document ${at}` }, model))
    const results = await Promise.all(others)
    expect(results.every(({ opinion }) => states(opinion).every((state) => state === 'failed'))).toBe(true)
  })

  test('the time that making the questions ready has taken counts as the model’s', async () => {
    const server = await serving(() => 'silence')
    const model = await openModel(settingsFor(server.url, { timeout: 3_600_000 }))
    const { opinion } = await secondOpinion(questions, model, 3_600_000)
    expect(states(opinion)).toEqual(['failed', 'failed', 'failed', 'failed'])
  })

  test('one stage of silence gives nothing up', async () => {
    const server = await serving((request) => (isStage(request, 'gaps') ? 'silence' : good(request)))
    const model = await openModel(settingsFor(server.url, { timeout: 500 }))
    expect(states((await secondOpinion(questions, model)).opinion)).toEqual([
      'answered',
      'answered',
      'answered',
      'failed',
    ])
    const next = await secondOpinion({ ...questions, about: 'another' }, model)
    expect(states(next.opinion)).toEqual(['answered', 'answered', 'answered', 'failed'])
  })
})

describe('the budget', () => {
  test('of a document stops what would go over it, and the report says so', async () => {
    const limits = { documentTokens: 10_000, dayTokens: null, documentMoney: null, dayMoney: null }
    const { opinion, server } = await opinionOf(good, { limits, concurrency: 1 })
    expect(states(opinion).filter((state) => state === 'failed').length).toBeGreaterThan(0)
    expect(opinion.stages.find(({ state }) => state === 'failed')!.message).toBe('The budget for the model is used up.')
    expect(server.requests.length).toBeLessThan(4)
  })

  test('of a day that is used up lets nothing leave', async () => {
    const limits = { documentTokens: null, dayTokens: 10, documentMoney: null, dayMoney: null }
    const { opinion, server } = await opinionOf(good, { limits })
    expect(states(opinion)).toEqual(['failed', 'failed', 'failed', 'failed'])
    expect(server.exchanges).toEqual([])
  })
})

describe('what must be hidden and is not', () => {
  test('stops the call, whatever let it through', async () => {
    // As if the hiding had missed every name: the sheets hold the real words, the check knows them.
    const slipped: Questions = {
      ...questions,
      stages: questions.stages.map((one) => ({
        ...one,
        sections: one.sections.map(({ letter, sheet }) => ({
          letter,
          sheet: { ...sheet, text: sheet.text.replaceAll('[CHILD]', 'Tomasz') },
        })),
      })),
    }
    const { opinion, server } = await opinionOf(good, {}, slipped)
    expect(states(opinion)).toEqual(['failed', 'failed', 'failed', 'failed'])
    expect(opinion.stages[0]!.message).toContain('nothing was sent')
    expect(server.exchanges).toEqual([])
  })

  test('in one stage stops that one alone', async () => {
    const slipped: Questions = {
      ...questions,
      stages: questions.stages.map((one) =>
        one.stage === 'gaps'
          ? {
              ...one,
              asked: [
                {
                  id: 'f-x',
                  code: 'c',
                  section: null,
                  quote: 'NHS number 943 476 5919',
                  subject: null,
                  fingerprints: [],
                },
              ],
            }
          : one,
      ),
    }
    const { opinion, server } = await opinionOf(good, {}, slipped)
    expect(states(opinion)).toEqual(['answered', 'answered', 'answered', 'failed'])
    expect(JSON.stringify(server.exchanges)).not.toContain('943 476')
  })
})

test('a folder that cannot be used is a wrong call, before anything is asked', async () => {
  const folder = join(someFolder(), 'file')
  mkdirSync(join(folder, '..'), { recursive: true })
  writeFileSync(folder, '')
  await expect(openModel(settingsFor('http://127.0.0.1:9/v1', { folder }))).rejects.toThrow(
    'Choose another with GOLDTHREAD_DATA',
  )
})

const isStage = (request: ChatRequest, stage: string) =>
  request.response_format!.json_schema!.name === `opinion_on_${stage}`

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
