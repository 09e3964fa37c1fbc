import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** A request for a chat completion as it came over the wire. */
export type ChatRequest = {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly stream?: boolean
  readonly stream_options?: { readonly include_usage?: boolean }
  readonly response_format?: {
    readonly json_schema?: { readonly name: string; readonly strict: boolean; readonly schema: unknown }
  }
  readonly max_tokens?: number
  readonly temperature?: number
}

/** What the server does with a request. */
export type Behaviour =
  /** Answers well; `usage: false` leaves the count of tokens out. */
  | { readonly say: string; readonly usage?: false; readonly pieces?: number }
  | { readonly say: string; readonly finish: 'length' | 'content_filter' | 'tool_calls' }
  | { readonly refuse: string }
  | {
      readonly status: number
      readonly code?: string
      readonly headers?: Readonly<Record<string, string>>
      readonly page?: string
    }
  /** Breaks the connection after so many characters, or ends the stream there without a word. */
  | { readonly say: string; readonly breakAfter: number; readonly how: 'reset' | 'end' }
  /** An error in the middle of the stream, as a gateway sends it. */
  | { readonly say: string; readonly errorAfter: number }
  | { readonly raw: string; readonly type: string }
  | { readonly redirect: string }
  /** Takes the request and never says a word, or goes on for ever. */
  | 'silence'
  | 'endless'

export type Exchange = {
  readonly request: {
    readonly method: string
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }
  readonly response: { status: number; headers: Record<string, string>; body: string }
}

export type ModelServer = {
  readonly url: string
  /** What was asked and what was said, byte for byte; keys are left out. */
  readonly exchanges: readonly Exchange[]
  readonly requests: readonly ChatRequest[]
  close(): Promise<void>
}

/** A server on loopback that speaks OpenAI's protocol: chat completions, streamed or whole, models, and all that goes wrong. */
export async function modelServer(
  behave: (request: ChatRequest, at: number) => Behaviour | Promise<Behaviour>,
  { key }: { key?: string } = {},
): Promise<ModelServer> {
  const exchanges: Exchange[] = []
  const requests: ChatRequest[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request)
    const { authorization: _, host: __, ...headers } = request.headers as Record<string, string>
    const exchange: Exchange = {
      request: { method: request.method ?? '', path: request.url ?? '', headers, body },
      response: { status: 0, headers: {}, body: '' },
    }
    exchanges.push(exchange)
    const wire = recorded(response, exchange)
    if (key !== undefined && request.headers.authorization !== `Bearer ${key}`)
      return wire.error(401, 'invalid_api_key')
    if (request.method === 'GET' && request.url === '/v1/models')
      return wire.json(200, { object: 'list', data: [{ id: 'stand-in', object: 'model' }] })
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') return wire.error(404, 'unknown_url')
    let asked: ChatRequest
    try {
      asked = JSON.parse(body) as ChatRequest
    } catch {
      return wire.error(400, 'invalid_json')
    }
    requests.push(asked)
    await play(await behave(asked, requests.length - 1), asked, wire)
  }

  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    exchanges,
    requests,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}

type Wire = ReturnType<typeof recorded>

/** The response, with everything that is written kept in the exchange. */
function recorded(response: ServerResponse, exchange: Exchange) {
  const begin = (status: number, headers: Record<string, string>) => {
    exchange.response.status = status
    exchange.response.headers = headers
    response.writeHead(status, headers)
  }
  const write = (text: string) => {
    exchange.response.body += text
    return response.write(text)
  }
  const whole = (status: number, type: string, text: string, headers: Record<string, string> = {}) => {
    begin(status, { 'content-type': type, ...headers })
    write(text)
    response.end()
  }
  return {
    begin,
    write,
    whole,
    response,
    json: (status: number, value: unknown) => whole(status, 'application/json', JSON.stringify(value)),
    error: (status: number, code: string, headers: Record<string, string> = {}) =>
      whole(
        status,
        'application/json',
        JSON.stringify({ error: { message: `The server says ${code}.`, type: 'error', param: null, code } }),
        headers,
      ),
    event: (value: unknown) => write(`data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`),
  }
}

async function play(behaviour: Behaviour, asked: ChatRequest, wire: Wire): Promise<void> {
  if (behaviour === 'silence') return
  if (behaviour === 'endless') return endless(asked, wire)
  if ('redirect' in behaviour) return wire.whole(307, 'text/plain', '', { location: behaviour.redirect })
  if ('raw' in behaviour) return wire.whole(200, behaviour.type, behaviour.raw)
  if ('status' in behaviour) {
    const { status, code = 'server_error', headers = {}, page } = behaviour
    return page === undefined
      ? wire.error(status, code, { ...headers })
      : wire.whole(status, 'text/html', page, { ...headers })
  }
  if (!asked.stream) return wholeAnswer(behaviour, asked, wire)
  wire.begin(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' })
  wire.event(chunk(asked, { role: 'assistant', content: '' }, null))
  if ('refuse' in behaviour) {
    wire.event(chunk(asked, { refusal: behaviour.refuse }, null))
    return ended('stop', 1, behaviour.refuse, asked, wire)
  }
  const { say } = behaviour
  const stop =
    'breakAfter' in behaviour ? behaviour.breakAfter : 'errorAfter' in behaviour ? behaviour.errorAfter : say.length
  for (const piece of pieces(say.slice(0, stop), 'pieces' in behaviour ? behaviour.pieces : undefined))
    wire.event(chunk(asked, { content: piece }, null))
  if ('errorAfter' in behaviour) {
    wire.event({ error: { message: 'The upstream model broke.', type: 'server_error', code: 'upstream' } })
    wire.response.end()
  } else if ('breakAfter' in behaviour) {
    // The bytes so far must reach the other side before the line is cut.
    if (behaviour.how === 'end') wire.response.end()
    else setTimeout(() => wire.response.destroy(), 20)
  } else {
    const usage = !('usage' in behaviour && behaviour.usage === false)
    ended('finish' in behaviour ? behaviour.finish : 'stop', usage ? 1 : 0, say, asked, wire)
  }
}

function ended(finish: string, usage: number, said: string, asked: ChatRequest, wire: Wire): void {
  wire.event(chunk(asked, {}, finish))
  if (usage && asked.stream_options?.include_usage)
    wire.event({ ...chunk(asked, {}, null), choices: [], usage: usageOf(asked, said) })
  wire.event('[DONE]')
  wire.response.end()
}

function wholeAnswer(behaviour: { say: string } | { refuse: string }, asked: ChatRequest, wire: Wire): void {
  const refusal = 'refuse' in behaviour ? behaviour.refuse : null
  const content = 'say' in behaviour ? behaviour.say : null
  wire.json(200, {
    ...common(asked),
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content, refusal }, finish_reason: 'stop' }],
    usage: usageOf(asked, content ?? ''),
  })
}

/** Words without end, until the other side has had enough. */
async function endless(asked: ChatRequest, wire: Wire): Promise<void> {
  wire.begin(200, { 'content-type': 'text/event-stream' })
  const words = 'and so on '.repeat(200)
  let open = true
  wire.response.on('close', () => {
    open = false
  })
  while (open) {
    const goesOn = wire.response.write(`data: ${JSON.stringify(chunk(asked, { content: words }, null))}\n\n`)
    if (!goesOn) await new Promise<void>((free) => wire.response.once('drain', free).once('close', free))
  }
}

const common = (asked: ChatRequest) => ({ id: 'chatcmpl-1', created: 1_700_000_000, model: asked.model })

function chunk(asked: ChatRequest, delta: Record<string, unknown>, finish: string | null) {
  return {
    ...common(asked),
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, finish_reason: finish }],
    ...(asked.stream_options?.include_usage ? { usage: null } : {}),
  }
}

function usageOf(asked: ChatRequest, said: string) {
  const prompt = Math.ceil(asked.messages.reduce((sum, { content }) => sum + content.length, 0) / 4)
  const completion = Math.ceil(said.length / 4)
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion }
}

/** The answer in stretches of odd lengths, so that words, escapes and tokens are cut. */
function pieces(text: string, size = 37): string[] {
  const all: string[] = []
  for (let at = 0; at < text.length; at += size) all.push(text.slice(at, at + size))
  return all
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
