import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ModelError } from '../../src/errors.js'
import { answerIn, answerSchema } from '../../src/opinion/answer.js'
import { type ModelRequest, senderTo } from '../../src/opinion/client.js'
import { prompts } from '../../src/opinion/prompt.js'
import { serving, settingsFor, someFolder } from '../support/model.js'
import { type Recorded, readRecorded, replay, writeRecorded } from '../support/recorded.js'

const exchanges = readRecorded(new URL('../eval/exchanges.jsonl.gz', import.meta.url))
const schema = answerSchema(prompts().flatMap(({ codes }) => codes))
const request: ModelRequest = { system: '', user: '', schema, schemaName: 'opinion', temperature: 0, maxTokens: 10 }

/** How each recorded response is understood when it comes over the wire as an answer to `request`. */
async function understood(all: readonly Recorded[]): Promise<string[]> {
  const probe = await serving(() => ({ status: 500 }))
  await senderTo(settingsFor(probe.url))(request, new AbortController().signal).catch(() => undefined)
  const path = join(someFolder(), 'exchange.gz')
  writeRecorded(path, probe.exchanges)
  const [own] = readRecorded(path)
  const server = await replay(all.map((one) => ({ ...one, request: own!.request })))
  const send = senderTo(settingsFor(server.url))
  const ends: string[] = []
  for (const _ of all) {
    const end = await send(request, new AbortController().signal)
      .then(({ content }) => (answerIn(content, schema).opinions ? 'answered' : ''))
      .catch((error: unknown) => (error instanceof ModelError ? error.code : 'a fault of the program'))
    ends.push(end)
  }
  await server.close()
  return ends
}

describe('the recorded exchanges', () => {
  test('are those of whole answers and of all that goes wrong on the way', async () => {
    const ends = await understood(exchanges)
    const count = (end: string) => ends.filter((one) => one === end).length
    expect(count('answered')).toBeGreaterThan(100)
    for (const end of ['rate-limited', 'unavailable', 'cut-off', 'not-json']) expect(count(end), end).toBeGreaterThan(1)
    expect(new Set(ends)).toEqual(new Set(['answered', 'rate-limited', 'unavailable', 'cut-off', 'not-json']))
  })

  test('are streamed, in pieces that cut words', () => {
    const whole = exchanges.find(({ response }) => response.status === 200 && !response.broken)!
    expect(whole.response.headers['content-type']).toContain('text/event-stream')
    expect(whole.response.body.split('\n\n').length).toBeGreaterThan(5)
    expect(whole.response.body).toContain('data: [DONE]')
  })
})
