import { type Config, readConfig } from '../config.js'
import { WrongCall } from '../errors.js'
import { openQueues, type Queues } from '../queue/queues.js'
import { settingsWith } from '../queue/settings.js'
import { openStore, type Store } from '../store/index.js'

export type Services = { readonly store: Store; readonly queues: Queues; readonly close: () => Promise<void> }

/** The store and the queue that the environment names. Throws `WrongCall` or `OutOfReach` with what to do. */
export async function openServices(config: Config = readConfig()): Promise<Services> {
  if (config.redisUrl === null) {
    throw new WrongCall(
      'REDIS_URL is not set. Set it to the address of a Redis server, for example redis://127.0.0.1:6379.',
    )
  }
  const queues = await openQueues(config.redisUrl, config.queue, settingsWith(config.queueSettings))
  try {
    const store = await openStore(config)
    return {
      store,
      queues,
      close: async () => {
        await queues.close()
        await store.close()
      },
    }
  } catch (error) {
    await queues.close()
    throw error
  }
}
