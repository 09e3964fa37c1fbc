import { describe, expect, test } from 'vitest'
import { ModelError } from '../../src/errors.js'
import { answerIn, answerSchema } from '../../src/opinion/answer.js'
import { type ModelRequest, senderTo } from '../../src/opinion/client.js'
import { serving, settingsFor } from '../support/model.js'
import type { Behaviour } from '../support/model-server.js'

const schema = answerSchema(['outcome.not-specific'])
const request: ModelRequest = {
  system: 'Judge.',
  user: 'A line.',
  schema,
  schemaName: 'opinion',
  temperature: 0,
  maxTokens: 500,
}
const said = JSON.stringify({ opinions: [], further: [] })

async function send(behaviour: Behaviour, signal: AbortSignal = new AbortController().signal, timeout = 20_000) {
  const server = await serving(() => behaviour)
  const sent = senderTo(settingsFor(server.url, { timeout }))(request, signal)
  const reply = await sent.catch((error: unknown) => error)
  return { reply, server }
}

async function faultOf(behaviour: Behaviour): Promise<string> {
  const { reply } = await send(behaviour)
  expect(reply).toBeInstanceOf(ModelError)
  return (reply as ModelError).code
}

describe('a request', () => {
  test('bears the instructions and the data apart, and the schema by which the answer is bound', async () => {
    const { server } = await send({ say: said })
    expect(server.requests[0]).toMatchObject({
      model: 'stand-in',
      stream: true,
      stream_options: { include_usage: true },
      temperature: 0,
      max_tokens: 500,
      messages: [
        { role: 'system', content: 'Judge.' },
        { role: 'user', content: 'A line.' },
      ],
      response_format: { type: 'json_schema', json_schema: { name: 'opinion', strict: true } },
    })
    const { schema: sent } = server.requests[0]!.response_format!.json_schema!
    expect(sent).toMatchObject({ type: 'object', additionalProperties: false, required: ['opinions', 'further'] })
  })

  test('follows no redirect to another host', async () => {
    const other = await serving(() => ({ say: said }))
    expect(await faultOf({ redirect: `${other.url}/chat/completions` })).toBe('no-connection')
    expect(other.exchanges).toEqual([])
  })
})

describe('an answer', () => {
  test('is put together from the stream, with its tokens counted', async () => {
    const { reply } = await send({ say: said, pieces: 3 })
    expect(reply).toEqual({ content: said, tokens: { input: expect.any(Number), output: Math.ceil(said.length / 4) } })
  })

  test('without a count of tokens says so', async () => {
    expect((await send({ say: said, usage: false })).reply).toEqual({ content: said, tokens: null })
  })

  test.each([
    ['in a fence', `\`\`\`json\n${said}\n\`\`\``],
    ['after thinking aloud', `<think>The plan says {"a": 1}.</think>\n${said}`],
    ['with white space', `\n  ${said}\n`],
  ])('is read %s', (_, content) => expect(answerIn(content, schema)).toEqual({ opinions: [], further: [] }))

  test.each([
    ['no JSON', 'I agree with all of it.', 'not-json'],
    ['half of one', said.slice(0, 20), 'not-json'],
    ['markup', '<html><script>alert(1)</script></html>', 'not-json'],
    ['a list', '[]', 'wrong-form'],
    ['another form', '{"opinions": "all fine"}', 'wrong-form'],
    [
      'a verdict of its own',
      '{"opinions": [{"finding": "f", "quote": null, "reason": "x", "verdict": "delete"}], "further": []}',
      'wrong-form',
    ],
    [
      'a code that was not asked about',
      '{"opinions": [], "further": [{"section": "E", "quote": "a", "about": "no.such", "reason": "x"}]}',
      'wrong-form',
    ],
  ])('that is %s is a fault', (_, content, code) => {
    expect(() => answerIn(content, schema)).toThrow(expect.objectContaining({ code }))
  })
})

describe('what goes wrong has a name', () => {
  test.each<[string, Behaviour, string]>([
    ['429', { status: 429 }, 'rate-limited'],
    ['no money left at the other end', { status: 429, code: 'insufficient_quota' }, 'misconfigured'],
    ['500', { status: 500 }, 'unavailable'],
    ['503 with a page of HTML', { status: 503, page: '<h1>Down</h1>' }, 'unavailable'],
    ['400', { status: 400 }, 'misconfigured'],
    ['401', { status: 401 }, 'misconfigured'],
    ['404', { status: 404, code: 'model_not_found' }, 'misconfigured'],
    ['a connection that is cut', { say: said, breakAfter: 12, how: 'reset' }, 'cut-off'],
    ['a stream that ends without a word', { say: said, breakAfter: 12, how: 'end' }, 'cut-off'],
    ['an error in the stream', { say: said, errorAfter: 12 }, 'unavailable'],
    ['a stream of something else', { raw: 'data: {"choices": [oops\n\n', type: 'text/event-stream' }, 'not-json'],
    ['a page of HTML with status 200', { raw: '<html></html>', type: 'text/html' }, 'cut-off'],
    [
      'an answer that is not streamed',
      { raw: JSON.stringify({ choices: [{ message: { content: said } }] }), type: 'application/json' },
      'cut-off',
    ],
    ['a refusal', { refuse: 'I cannot help with that.' }, 'refused'],
    ['a content filter', { say: said, finish: 'content_filter' }, 'refused'],
    ['an answer that hits its limit', { say: said, finish: 'length' }, 'too-long'],
    ['a call of a tool', { say: said, finish: 'tool_calls' }, 'cut-off'],
    ['an answer of 10 MB', { say: 'x'.repeat(10_000_000), pieces: 1_000_000 }, 'too-long'],
    ['10 MB with an error status', { status: 500, page: 'x'.repeat(10_000_000) }, 'unavailable'],
    ['10 MB on one line', { raw: `data: ${'x'.repeat(10_000_000)}\n\n`, type: 'text/event-stream' }, 'too-long'],
    ['an answer without end', 'endless', 'too-long'],
  ])('%s', async (_, behaviour, code) => expect(await faultOf(behaviour)).toBe(code))

  test('nobody at the other end', async () => {
    const server = await serving(() => ({ say: said }))
    await server.close()
    const sent = senderTo(settingsFor(server.url))(request, new AbortController().signal)
    await expect(sent).rejects.toMatchObject({ code: 'no-connection' })
  })

  test('silence ends with the signal', async () => {
    const { reply } = await send('silence', AbortSignal.timeout(100))
    expect(reply).toMatchObject({ code: 'timed-out' })
  })

  test('the other side may say how long to wait', async () => {
    expect((await send({ status: 429, headers: { 'retry-after': '7' } })).reply).toMatchObject({ wait: 7000 })
    expect((await send({ status: 503, headers: { 'retry-after-ms': '250' } })).reply).toMatchObject({ wait: 250 })
    expect((await send({ status: 429 })).reply).toMatchObject({ wait: null })
  })

  test('and never repeats what the other side wrote', async () => {
    const { reply } = await send({ status: 400, code: 'Tomasz Nowak <script>' })
    expect(String((reply as Error).message)).not.toMatch(/Tomasz|script/)
  })
})
