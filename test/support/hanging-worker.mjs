// A worker of the queue that stands still in one stage, before its work or after it, and says so: to be killed there.
import { readConfig } from '../../dist/src/config.js'
import { createMetrics } from '../../dist/src/queue/metrics.js'
import { openPool } from '../../dist/src/queue/pool.js'
import { openQueues } from '../../dist/src/queue/queues.js'
import { settingsWith } from '../../dist/src/queue/settings.js'
import { startWorker } from '../../dist/src/queue/worker.js'
import { openStore } from '../../dist/src/store/index.js'
import { versionOf } from '../../dist/src/version.js'

const [, , stageToHang, when] = process.argv
const config = readConfig()
const queues = await openQueues(config.redisUrl, config.queue, settingsWith(config.queueSettings))
const pool = openPool(1, config, queues.settings)

// Once it stands still nothing else is done: a later stage is to be killed in its turn, and needs jobs that are left to do.
let hung = false
const hang = () => {
  if (!hung) process.stdout.write('hanging\n')
  hung = true
  return new Promise(() => {})
}

startWorker({
  queues,
  store: await openStore(config),
  stages: ['read', 'voice', 'outcomes', 'needs', 'gaps', 'whole', 'report'],
  concurrency: 2,
  perform: async (stage, data, givenUp) => {
    if (hung || (stage === stageToHang && when === 'before')) return hang()
    const done = await pool.perform(stage, data, givenUp)
    return hung || stage === stageToHang ? hang() : done
  },
  versionOf,
  metrics: createMetrics(),
  log: () => {},
})
