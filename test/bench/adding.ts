import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openQueues } from '../../src/queue/queues.js'
import { send } from '../../src/queue/send.js'
import { settingsWith } from '../../src/queue/settings.js'
import { openStore } from '../../src/store/index.js'
import { startRedis } from '../support/redis.js'
import { newFolder } from '../support/temporary.js'
import { figure } from './table.js'

const number = 10_000

/** Ten thousand Word files of the usual size into the store and the queue, a hundred at a time as a scan sends them. */
export async function bench(): Promise<boolean> {
  const redis = await startRedis()
  const { folder, release } = newFolder()
  const queues = await openQueues(redis.url, 'bench', settingsWith({}))
  const store = await openStore({ data: join(folder, 'data'), databaseUrl: null })
  try {
    const file = readFileSync('corpora/plans/docs/006f9363.docx')
    const options = { secondReader: true }
    const before = await memory()
    const began = performance.now()
    for (let at = 0; at < number; at += 100) {
      const documents = Array.from({ length: 100 }, (_, more) => ({
        name: `${at + more}.docx`,
        bytes: Buffer.concat([file, Buffer.from(String(at + more))]),
      }))
      await send(documents, { store, queues, options, version: '0'.repeat(16), urgent: false })
    }
    const seconds = (performance.now() - began) / 1000
    const waiting = await queues.of('read').getJobCountByTypes('prioritized')
    if (waiting !== number) throw new Error(`${waiting} documents wait, not ${number}`)
    const used = (await memory()) - before
    const reached = [
      figure(`adding ${number} documents of ${(file.length / 1000).toFixed(0)} kB`, seconds, 's', { most: 30 }),
      figure('memory of Redis with all of them waiting', used, 'MB', { most: 100 }),
    ]
    return reached.every(Boolean)
  } finally {
    await queues.close()
    await store.close()
    await redis.release()
    release()
  }

  async function memory(): Promise<number> {
    return Number(/used_memory:(\d+)/.exec(await queues.redis.info('memory'))![1]) / 1e6
  }
}
