import { homedir } from 'node:os'
import { join } from 'node:path'
import { WrongCall } from './errors.js'

/** The settings of the environment. No other file reads it. `.env.example` lists them with what they are for. */
export type Config = {
  /** How many worker threads a folder is scanned with; 0 leaves it to the machine. */
  readonly threads: number
  /** Whether a fault of the program itself prints where it happened. */
  readonly debug: boolean
  /** The folder of the embedded store. */
  readonly data: string
  /** PostgreSQL in place of the embedded store; null where it is not set. */
  readonly databaseUrl: string | null
  readonly redisUrl: string | null
  /** What all keys in Redis begin with. */
  readonly queue: string
  /** The pages of a worker for health and metrics; without a port there are none. */
  readonly healthHost: string
  readonly healthPort: number | null
  /** How long a worker that is told to stop may go on with what it has at hand. Milliseconds. */
  readonly stopLimit: number
  /** What the operator has set of the queue's own settings; times in milliseconds. */
  readonly queueSettings: {
    readonly timeLimit?: number
    readonly backoff?: number
    readonly lock?: number
    readonly sweep?: number
    readonly limit?: number
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/** Throws `WrongCall` for a value that is set and makes no sense. */
export function readConfig(environment: Environment = process.env): Config {
  return {
    threads: whole(environment, 'GOLDTHREAD_THREADS') ?? 0,
    debug: environment.GOLDTHREAD_DEBUG === '1',
    data: environment.GOLDTHREAD_DATA || join(homedir(), '.goldthread'),
    databaseUrl: environment.DATABASE_URL || null,
    redisUrl: environment.REDIS_URL || null,
    queue: queueName(environment),
    healthHost: environment.GOLDTHREAD_HEALTH_HOST || '127.0.0.1',
    healthPort: whole(environment, 'GOLDTHREAD_HEALTH_PORT') ?? null,
    stopLimit: seconds(environment, 'GOLDTHREAD_STOP_SECONDS') ?? 25_000,
    queueSettings: queueSettings(environment),
  }
}

function queueSettings(environment: Environment): Config['queueSettings'] {
  const set = {
    timeLimit: seconds(environment, 'GOLDTHREAD_TIME_LIMIT_SECONDS'),
    backoff: seconds(environment, 'GOLDTHREAD_RETRY_SECONDS'),
    lock: seconds(environment, 'GOLDTHREAD_LOCK_SECONDS'),
    sweep: seconds(environment, 'GOLDTHREAD_SWEEP_SECONDS'),
    limit: whole(environment, 'GOLDTHREAD_QUEUE_LIMIT') || undefined,
  }
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined))
}

function whole(environment: Environment, name: string): number | undefined {
  const value = environment[name]
  if (value === undefined || value === '') return undefined
  if (!/^\d{1,9}$/.test(value)) throw new WrongCall(`${name} takes a whole number, not “${value}”.`)
  return Number(value)
}

/** In milliseconds. */
function seconds(environment: Environment, name: string): number | undefined {
  const value = environment[name]
  if (value === undefined || value === '') return undefined
  const number = Number(value)
  if (!(number > 0 && number <= 86_400)) throw new WrongCall(`${name} takes a number of seconds, not “${value}”.`)
  return Math.round(number * 1000)
}

function queueName({ GOLDTHREAD_QUEUE: name = '' }: Environment): string {
  if (!/^[\w-]*$/.test(name)) throw new WrongCall('GOLDTHREAD_QUEUE takes letters, digits, - and _ only.')
  return name || 'goldthread'
}
