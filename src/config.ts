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
}

type Environment = Readonly<Record<string, string | undefined>>

export function readConfig(environment: Environment = process.env): Config {
  return { threads: wholeNumber(environment.GOLDTHREAD_THREADS), debug: environment.GOLDTHREAD_DEBUG === '1' }
}

function wholeNumber(value: string | undefined): number {
  const number = Number(value ?? 0)
  return Number.isInteger(number) && number > 0 ? number : 0
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
