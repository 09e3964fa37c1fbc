import { Redis } from 'ioredis'
import { OutOfReach, WrongCall } from '../errors.js'

/**
 * A connection to Redis that is there now and, from then on, waits for it whenever it goes away. Throws `OutOfReach` where Redis does
 * not answer, `WrongCall` where the address is no address or the password wrong.
 */
export async function connectRedis(url: string): Promise<Redis> {
  if (!URL.canParse(url) || !/^rediss?:$/.test(new URL(url).protocol)) {
    throw new WrongCall('REDIS_URL is not the address of a Redis server (redis://host:6379).')
  }
  let met = false
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 5_000,
    // BullMQ waits for Redis rather than fail a job for it.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (met ? Math.min(times * 100, 2_000) : null),
  })
  // Without a listener each failed attempt would be printed; the health page and `onOutage` tell of it.
  redis.on('error', () => {})
  try {
    await redis.connect()
    await redis.ping()
  } catch (error) {
    redis.disconnect()
    if (error instanceof Error && /^(?:WRONGPASS|NOAUTH|NOPERM)/.test(error.message)) {
      throw new WrongCall('Redis refuses the connection. Check user and password in REDIS_URL.')
    }
    throw new OutOfReach('Redis does not answer. Check REDIS_URL and that Redis is running.')
  }
  met = true
  return redis
}

/** Tells when Redis goes away and when it is back, once each time, until the function that it gives back is called. */
export function onOutage(redis: Redis, tell: (gone: boolean) => void): () => void {
  let gone = false
  const change = (now: boolean) => () => {
    if (gone !== now) tell(now)
    gone = now
  }
  const closed = change(true)
  const ready = change(false)
  redis.on('close', closed)
  redis.on('ready', ready)
  return () => {
    redis.off('close', closed)
    redis.off('ready', ready)
  }
}
