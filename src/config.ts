import { homedir } from 'node:os'
import { join } from 'node:path'
import { WrongCall } from './errors.js'
import type { ModelSettings } from './opinion/settings.js'

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

/**
 * How to reach the model, for `--opinion` alone. Throws `WrongCall` where a setting is missing or makes no sense, and where the
 * endpoint is on a host that the operator has not allowed.
 */
export function readModelSettings(environment: Environment = process.env): ModelSettings {
  const model = environment.GOLDTHREAD_MODEL
  if (!model) {
    throw new WrongCall(
      'A second opinion needs a model. Set GOLDTHREAD_MODEL to its name and OPENAI_BASE_URL to its address, as .env.example shows.',
    )
  }
  const price = priceOf(environment)
  const limits = {
    documentTokens: amount(environment, 'GOLDTHREAD_MODEL_DOCUMENT_TOKENS', 150_000),
    dayTokens: amount(environment, 'GOLDTHREAD_MODEL_DAY_TOKENS', 5_000_000),
    documentMoney: amount(environment, 'GOLDTHREAD_MODEL_DOCUMENT_MONEY', null),
    dayMoney: amount(environment, 'GOLDTHREAD_MODEL_DAY_MONEY', null),
  }
  if (price === null && (limits.documentMoney !== null || limits.dayMoney !== null)) {
    throw new WrongCall(
      'A budget of money needs prices. Set GOLDTHREAD_MODEL_PRICE_IN and GOLDTHREAD_MODEL_PRICE_OUT, for a million tokens each.',
    )
  }
  return {
    model,
    baseUrl: allowedUrl(environment),
    key: environment.OPENAI_API_KEY ?? '',
    timeout: Math.round((amount(environment, 'GOLDTHREAD_MODEL_TIMEOUT', 120) || 120) * 1000),
    concurrency: amount(environment, 'GOLDTHREAD_MODEL_CONCURRENCY', 4) || 1,
    perMinute: amount(environment, 'GOLDTHREAD_MODEL_PER_MINUTE', 60) || 1,
    price,
    limits,
    folder: join(environment.GOLDTHREAD_DATA || join(homedir(), '.goldthread'), 'opinion'),
  }
}

function priceOf(environment: Environment): ModelSettings['price'] {
  const input = amount(environment, 'GOLDTHREAD_MODEL_PRICE_IN', null)
  const output = amount(environment, 'GOLDTHREAD_MODEL_PRICE_OUT', null)
  if (input === null && output === null) return null
  return { input: input ?? 0, output: output ?? 0 }
}

function amount<T extends number | null>(environment: Environment, name: string, otherwise: T): number | T {
  const value = environment[name]
  if (value === undefined || value === '') return otherwise
  const number = Number(value)
  if (!(number >= 0 && number < 1e12)) throw new WrongCall(`${name} takes a number, not “${value}”.`)
  return number
}

const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * The endpoint's address, where its host is on the allow-list: what is not named there gets nothing, whatever address a slip or a
 * stranger puts into the environment. An entry is a host, with its port where it has one of its own (`https` then), or an address
 * with `http://` for a host inside the council's own network. This machine itself is always allowed.
 */
function allowedUrl(environment: Environment): string {
  const given = environment.OPENAI_BASE_URL || 'https://api.openai.com/v1'
  const url = URL.canParse(given) ? new URL(given) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new WrongCall(
      'OPENAI_BASE_URL takes an address such as https://models.example.org/v1, without a name or password.',
    )
  }
  const allowed = (environment.GOLDTHREAD_MODEL_HOSTS ?? '').split(/[\s,]+/).filter(Boolean)
  const own = loopback.includes(url.hostname)
  if (!own && !allowed.some((entry) => originOf(entry) === url.origin)) {
    throw new WrongCall(
      `The host “${url.host}” is not allowed to get text. If it should be, add ${url.protocol === 'http:' ? url.origin : url.host} to GOLDTHREAD_MODEL_HOSTS.`,
    )
  }
  return given.replace(/\/+$/, '')
}

function originOf(entry: string): string | null {
  const address = /^https?:\/\//.test(entry) ? entry : `https://${entry}`
  return URL.canParse(address) ? new URL(address).origin : null
}
