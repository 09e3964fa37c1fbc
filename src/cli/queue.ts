import { readConfig } from '../config.js'
import { WrongCall } from '../errors.js'
import { shortId } from '../queue/job.js'
import { sendAgain } from '../queue/send.js'
import { openStore } from '../store/index.js'
import { versionOf } from '../version.js'
import { oneOf, readOptions } from './options.js'
import { print } from './print.js'
import { openServices } from './services.js'

export async function command(args: readonly string[]): Promise<number> {
  const { positionals, values } = readOptions('queue', args, { format: { type: 'string', default: 'text' } })
  const [verb = '', ...ids] = positionals
  const format = oneOf('--format', values.format, ['text', 'jsonl'])
  if (verb === 'failed' && ids.length === 0) return failed(format)
  if (verb === 'retry') return retry(ids)
  throw new WrongCall('queue takes failed, or retry and the ids of documents, for example: goldthread queue failed')
}

async function failed(format: string): Promise<number> {
  const store = await openStore(readConfig())
  try {
    const failures = await store.outcomes.failures()
    for (const failure of failures) {
      const { document, name, stage, code, message, at } = failure
      await print(
        format === 'jsonl'
          ? `${JSON.stringify({ document, name, stage, code, message, at })}\n`
          : `${shortId(document)}  ${at.slice(0, 16).replace('T', ' ')}  ${stage.padEnd(8)}  ${code.padEnd(14)}  ${name}\n              ${message}\n`,
      )
    }
    if (failures.length === 0 && format === 'text') await print('Every document that was done has its report.\n')
  } finally {
    await store.close()
  }
  return 0
}

async function retry(ids: readonly string[]): Promise<number> {
  const wrong = ids.find((id) => !/^[0-9a-f]{6,64}$/.test(id))
  if (wrong !== undefined) {
    throw new WrongCall(`“${wrong}” is not the id of a document. Run goldthread queue failed to see the ids.`)
  }
  const { store, queues, close } = await openServices()
  try {
    const number = await sendAgain({ store, queues, urgent: false, versionOf }, ids)
    if (number === 0 && ids.length > 0) throw new WrongCall('No document that ended without a report has such an id.')
    await print(`Sent again: ${number}\n`)
  } finally {
    await close()
  }
  return 0
}
