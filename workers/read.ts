import { reading } from '../src/analyse.js'
import { UnreadableDocument } from '../src/errors.js'
import { stageTask } from '../src/queue/stage-task.js'

/** Reads a document and keeps what the checks and the report will need of it. One that cannot be read has its outcome here. */
export default stageTask(async (data, store) => {
  const ended = await store.outcomes.get(data)
  if (ended && 'error' in ended) throw new UnreadableDocument(ended.error.code, ended.error.message)
  if (ended) return false
  const known = await store.results.get(data, 'judged')
  if (known !== undefined) return known === true
  try {
    const { read, blank } = await reading(await bytesOf(data.document), data.options)
    const judged = read.kind !== 'other'
    await store.results.put(data, { ...(judged && { plan: read }), blank, judged })
    return judged
  } catch (error) {
    if (error instanceof UnreadableDocument) {
      await store.outcomes.put(data, { error: { code: error.code, message: error.message } }, 'read')
    }
    throw error
  }

  async function bytesOf(id: string): Promise<Uint8Array> {
    const bytes = await store.documents.bytes(id)
    if (bytes) return bytes
    throw new UnreadableDocument('not-found', 'The document is no longer in the store. Send it again.')
  }
})
