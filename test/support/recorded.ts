import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Exchange } from './model-server.js'

/** An exchange as it is kept: of the request its hash and length, of the response all bytes. */
export type Recorded = {
  readonly request: { readonly method: string; readonly path: string; readonly sha256: string; readonly length: number }
  readonly response: Exchange['response'] & { readonly broken: boolean }
}

export function readRecorded(path: string | URL): Recorded[] {
  if (!existsSync(path)) return []
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Recorded)
}

/** Keeps exchanges in the order of their requests, whatever order they came in, so that a second recording changes nothing. */
export function writeRecorded(path: string | URL, exchanges: readonly Exchange[]): void {
  const kept = exchanges.map((exchange, at) => ({ at, recorded: recordedOf(exchange) }))
  kept.sort((a, b) =>
    a.recorded.request.sha256 < b.recorded.request.sha256
      ? -1
      : a.recorded.request.sha256 > b.recorded.request.sha256
        ? 1
        : a.at - b.at,
  )
  writeFileSync(path, gzipSync(kept.map(({ recorded }) => `${JSON.stringify(recorded)}\n`).join(''), { level: 9 }))
}

function recordedOf({ request, response }: Exchange): Recorded {
  const { method, path, body } = request
  return {
    request: { method, path, sha256: hashOf(body), length: body.length },
    response: { ...response, broken: isBroken(response) },
  }
}

/** A stream that never said that it was done. */
function isBroken({ status, body, headers }: Exchange['response']): boolean {
  return status === 200 && (headers['content-type'] ?? '').includes('event-stream') && !body.includes('data: [DONE]')
}

const hashOf = (body: string) => createHash('sha256').update(body).digest('hex')

export type Replay = { readonly url: string; readonly unknown: () => number; close(): Promise<void> }

/** Plays recorded responses back, byte for byte, each for the request that it was given to; the same request again gets the next. */
export async function replay(recorded: readonly Recorded[]): Promise<Replay> {
  const waiting = new Map<string, Recorded['response'][]>()
  for (const { request, response } of recorded) {
    const key = `${request.method} ${request.path} ${request.sha256}`
    waiting.set(key, [...(waiting.get(key) ?? []), response])
  }
  let unknown = 0
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const key = `${request.method} ${request.url} ${hashOf(Buffer.concat(parts).toString('utf8'))}`
    const next = waiting.get(key)?.shift()
    if (!next) {
      unknown++
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":{"code":"not_recorded"}}')
      return
    }
    response.writeHead(next.status, next.headers)
    response.write(next.body)
    if (next.broken) setTimeout(() => response.destroy(), 20)
    else response.end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    unknown: () => unknown,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
