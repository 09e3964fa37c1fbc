import { basename } from 'node:path'
import { bytesOf, type Checked, type CheckOptions, checkFile, filesFor } from '../check-file.js'
import { OutOfReach, UnreadableDocument } from '../errors.js'
import { roomInQueue, type Sending, send } from '../queue/send.js'
import { versionOf } from '../version.js'
import { complain } from './print.js'
import { progressOf } from './progress.js'
import { openServices } from './services.js'

/** How many documents, and how many bytes of them, go to the store and the queue together. */
const batch = { documents: 100, bytes: 16e6 }
/** A file over this size is not sent; reading it here says what the local engine would say. */
const largest = 256e6
/** How many of the next documents are asked after at once, and how often. Milliseconds. */
const window = 500
const pause = 200
/** How long nothing may happen before we look whether there is a worker at all. Milliseconds. */
const patience = 10_000

/** Where a path has got to: sent under an id, or checked here because there was nothing to send. */
type Place = { readonly id: string } | { readonly checked: Checked }

/** Sends the files to the queue and hands on each result in the order of `paths`, as `scanFiles` does, whoever does the work. */
export async function* scanByQueue(
  paths: readonly string[],
  options: CheckOptions,
  urgent: boolean,
): AsyncGenerator<{ path: string; checked: Checked }> {
  const { store, queues, close } = await openServices()
  const progress = progressOf(paths.length)
  const places: Place[] = []
  const ended = new Set<string>()
  // Which report files are asked for is no matter of the workers: they are made here.
  const reading = { secondReader: options.secondReader }
  const sending: Sending = { store, queues, options: reading, version: versionOf(reading), urgent }
  let fault: unknown
  const sent = sendAll(paths, options, sending, places).catch((error: unknown) => (fault = error))
  const notice = noticeOf(sending)
  try {
    for (let at = 0; at < paths.length; ) {
      const place = places[at]
      const checked = place && (await checkedAt(place, paths[at]!, options, sending, ended))
      if (checked) {
        yield { path: paths[at++]!, checked }
        continue
      }
      if (fault) throw fault
      const next = places.slice(at, at + window).flatMap((one) => ('id' in one && !ended.has(one.id) ? [one.id] : []))
      const more = await patiently(() => store.outcomes.ended(sending.version, [...new Set(next)]))
      for (const id of more) ended.add(id)
      progress.tell(at + countEnded(places, at, ended), places.length)
      if (more.size === 0) await Promise.all([notice(false), passed(pause)])
      else await notice(true)
    }
    await sent
  } finally {
    progress.end()
    await close()
  }
}

async function sendAll(
  paths: readonly string[],
  options: CheckOptions,
  sending: Sending,
  places: Place[],
): Promise<void> {
  for (let at = 0; at < paths.length; ) {
    await patiently(() => roomInQueue(sending))
    const documents: { name: string; bytes: Uint8Array }[] = []
    const group: (Checked | null)[] = []
    let size = 0
    while (at < paths.length && group.length < batch.documents && size < batch.bytes) {
      const path = paths[at++]!
      const bytes = await read(path, options)
      group.push(bytes instanceof Uint8Array ? null : bytes)
      if (!(bytes instanceof Uint8Array)) continue
      documents.push({ name: basename(path), bytes })
      size += bytes.length
    }
    const ids = await patiently(() => send(documents, sending))
    places.push(...group.map((checked) => (checked ? { checked } : { id: ids.shift()! })))
  }
}

/** The bytes to send, or what there is to say of a file that is not sent. */
async function read(path: string, options: CheckOptions): Promise<Uint8Array | Checked> {
  try {
    const bytes = await bytesOf(path)
    return bytes.length > largest ? checkFile(path, options) : bytes
  } catch (error) {
    if (error instanceof UnreadableDocument) return { error: { code: error.code, message: error.message } }
    throw error
  }
}

async function checkedAt(
  place: Place,
  path: string,
  options: CheckOptions,
  { store, version }: Sending,
  ended: ReadonlySet<string>,
): Promise<Checked | null> {
  if ('checked' in place) return place.checked
  if (!ended.has(place.id)) return null
  const outcome = await patiently(() => store.outcomes.get({ document: place.id, version }))
  return outcome && 'report' in outcome ? filesFor(path, outcome.report, options) : outcome
}

function countEnded(places: readonly Place[], from: number, ended: ReadonlySet<string>): number {
  return places.slice(from).filter((place) => 'checked' in place || ended.has(place.id)).length
}

/** Does it again until Redis and the store answer: what was sent is safe, so a scan waits rather than give up. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  let told = false
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof OutOfReach) && !isConnectionFault(error)) throw error
      if (!told)
        complain(
          `${error instanceof OutOfReach ? error.message : 'Redis does not answer.'} Waiting for it to come back.`,
        )
      told = true
      await passed(1_000)
    }
  }
}

/** What ioredis and BullMQ throw for a command that was under way when the connection broke. */
function isConnectionFault(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Connection is closed|ECONN|EPIPE|EXECABORT|LOADING|Stream isn't writeable/.test(error.message)
  )
}

/** Tells, once, that nobody is there to do the work. */
function noticeOf({ queues }: Sending): (moved: boolean) => Promise<void> {
  let quiet = Date.now()
  let told = false
  return async (moved) => {
    if (moved) quiet = Date.now()
    if (moved || told || Date.now() - quiet < patience || queues.redis.status !== 'ready') return
    quiet = Date.now()
    if ((await queues.of('read').getWorkersCount()) > 0) return
    told = true
    complain('The documents are in the queue, but no worker is running. Start one with: goldthread work')
  }
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
