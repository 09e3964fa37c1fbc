import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai'
import { zodResponseFormat } from 'openai/helpers/zod'
import { ModelError } from '../errors.js'
import type { AnswerSchema } from './answer.js'
import { fault } from './faults.js'
import type { ModelSettings } from './settings.js'

/** What is sent: fixed instructions, and the data apart from them. */
export type ModelRequest = {
  readonly system: string
  readonly user: string
  readonly schema: AnswerSchema
  readonly schemaName: string
  readonly temperature: number
  readonly maxTokens: number
}

/** What came back; the tokens as the endpoint counted them, null where it did not. */
export type Reply = {
  readonly content: string
  readonly tokens: { readonly input: number; readonly output: number } | null
}

/** Sends one request and gives back the whole answer. Throws `ModelError`, and nothing else. */
export type Send = (request: ModelRequest, signal: AbortSignal) => Promise<Reply>

/** No answer that can be used is longer, in characters of its content and in bytes on the wire. */
const longest = { content: 200_000, wire: 4_000_000 }

/** A sender to the endpoint of the settings. It follows no redirect, and repeats nothing by itself. */
export function senderTo({ model, baseUrl, key, timeout }: ModelSettings): Send {
  const client = new OpenAI({
    baseURL: baseUrl,
    // The client insists on a key; endpoints that ask for none ignore it.
    apiKey: key || 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout,
    logLevel: 'off',
    // An allowed host must not pass the text on to another.
    fetchOptions: { redirect: 'error' },
    fetch: limitedFetch,
  })
  return async (request, signal) => {
    try {
      return await streamed(client, model, request, signal)
    } catch (error) {
      throw faultOf(error, signal)
    }
  }
}

async function streamed(client: OpenAI, model: string, request: ModelRequest, signal: AbortSignal): Promise<Reply> {
  const stream = await client.chat.completions.create(
    {
      model,
      messages: [
        { role: 'system', content: request.system },
        { role: 'user', content: request.user },
      ],
      response_format: zodResponseFormat(request.schema, request.schemaName),
      temperature: request.temperature,
      max_tokens: request.maxTokens,
      stream: true,
      stream_options: { include_usage: true },
    },
    { signal },
  )
  let content = ''
  let ended: string | null = null
  let tokens: Reply['tokens'] = null
  for await (const chunk of stream) {
    const choice = chunk.choices?.[0]
    if (choice?.delta?.refusal) throw fault('refused')
    content += choice?.delta?.content ?? ''
    if (content.length > longest.content) throw fault('too-long')
    ended = choice?.finish_reason ?? ended
    if (chunk.usage) tokens = { input: chunk.usage.prompt_tokens, output: chunk.usage.completion_tokens }
  }
  // An aborted stream ends without a word.
  if (signal.aborted) throw fault('timed-out')
  if (ended === 'length') throw fault('too-long')
  if (ended === 'content_filter') throw fault('refused')
  if (ended !== 'stop') throw fault('cut-off')
  return { content, tokens }
}

class AnswerTooLong extends Error {}

/** `fetch` with an end to what the other side may send. */
async function limitedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init)
  if (!response.body) return response
  let length = 0
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      length += chunk.byteLength
      if (length > longest.wire) controller.error(new AnswerTooLong())
      else controller.enqueue(chunk)
    },
  })
  return new Response(response.body.pipeThrough(limit), response)
}

function faultOf(error: unknown, signal: AbortSignal): ModelError {
  if (error instanceof ModelError) return error
  if (signal.aborted || error instanceof APIConnectionTimeoutError) return fault('timed-out')
  if (causes(error).some((one) => one instanceof AnswerTooLong)) return fault('too-long')
  if (error instanceof APIConnectionError) return fault('no-connection')
  if (error instanceof APIError && error.status !== undefined) return statusFault(error)
  if (error instanceof APIError) return fault('unavailable')
  if (error instanceof SyntaxError) return fault('not-json')
  return fault('cut-off')
}

function statusFault({ status, code, headers }: APIError): ModelError {
  if (status === 429)
    return code === 'insufficient_quota' ? fault('misconfigured') : fault('rate-limited', waitIn(headers))
  if (status === 408 || status === 409 || status! >= 500) return fault('unavailable', waitIn(headers))
  return fault('misconfigured')
}

/** `retry-after-ms`, or `retry-after` in seconds. */
function waitIn(headers: Headers | undefined): number | null {
  const milliseconds = Number(headers?.get('retry-after-ms') ?? Number.NaN)
  if (milliseconds >= 0) return milliseconds
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN)
  return seconds >= 0 ? seconds * 1000 : null
}

function causes(error: unknown): unknown[] {
  const all: unknown[] = []
  for (let one = error; one instanceof Error && all.length < 8; one = one.cause) all.push(one)
  return all
}
