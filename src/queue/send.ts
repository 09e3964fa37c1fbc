import type { NewDocument, Store } from '../store/index.js'
import { addFlows } from './flow.js'
import type { JobData } from './job.js'
import type { Queues } from './queues.js'

export type Sending = {
  readonly store: Store
  readonly queues: Queues
  readonly options: JobData['options']
  readonly version: string
  readonly urgent: boolean
}

/**
 * Sends documents to be read and checked: their bytes into the store, a note that they wait, and only then jobs into the queue, so that
 * whatever breaks in between, nothing is lost. Gives back their ids. What has an outcome or is in the queue already is not done again.
 */
export async function send(documents: readonly NewDocument[], sending: Sending): Promise<string[]> {
  const { store, queues, options, version, urgent } = sending
  const ids = await store.documents.add(documents)
  const ended = await store.outcomes.ended(version, ids)
  const asked = [...new Set(ids)]
    .filter((id) => !ended.has(id))
    .map((document) => ({ document, version, options, urgent }))
  await store.requests.add(asked)
  await addFlows(queues, asked)
  return ids
}

/** Resolves once fewer documents wait to be read than the queue's limit: a large folder must not fill Redis. */
export async function roomInQueue({ queues }: Pick<Sending, 'queues'>, pause = 500): Promise<void> {
  const read = queues.of('read')
  for (;;) {
    const { waiting = 0, prioritized = 0 } = await read.getJobCounts('waiting', 'prioritized')
    if (waiting + prioritized < queues.settings.limit) return
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** Sends again, under the version of now, every document that ended without a report, or those whose id begins with one of `ids`. */
export async function sendAgain(
  sending: Omit<Sending, 'options' | 'version'> & Versions,
  ids: readonly string[],
): Promise<number> {
  const { store, queues, urgent, versionOf } = sending
  const failures = (await store.outcomes.failures()).filter(
    ({ document }) => ids.length === 0 || ids.some((id) => document.startsWith(id)),
  )
  for (const failure of failures) {
    const options = failure.options as JobData['options']
    const asked = { document: failure.document, version: versionOf(options), options, urgent }
    await store.outcomes.forgive(failure)
    await store.outcomes.forgive(asked)
    await store.requests.add([asked])
    await addFlows(queues, [asked])
  }
  return new Set(failures.map(({ document }) => document)).size
}

type Versions = { readonly versionOf: (options: JobData['options']) => string }
