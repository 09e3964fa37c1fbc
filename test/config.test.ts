import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readConfig, readModelSettings } from '../src/config.js'
import { WrongCall } from '../src/errors.js'
import { settingsWith } from '../src/queue/settings.js'

const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(
  ([, name, value]) => [name!, value!] as const,
)

test('.env.example lists every setting that is read', () => {
  const read = new Set(
    [
      ...readFileSync('src/config.ts', 'utf8').matchAll(
        /\b(?:GOLDTHREAD_[A-Z_]+|[A-Z]+_(?:BASE_)?URL|OPENAI_API_KEY)\b/g,
      ),
    ].map(([name]) => name),
  )
  expect(listed.map(([name]) => name).sort()).toEqual([...read].sort())
})

test('the values in .env.example are those that hold without it', () => {
  const example = readConfig(Object.fromEntries(listed))
  const { queueSettings, ...rest } = example
  const { queueSettings: _, ...plain } = readConfig({})
  expect(rest).toEqual(plain)
  expect(settingsWith(queueSettings)).toEqual(settingsWith({}))
})

test('a number that is none is a wrong call that names it', () => {
  expect(() => readConfig({ GOLDTHREAD_THREADS: 'many' })).toThrow(WrongCall)
  expect(() => readConfig({ GOLDTHREAD_SWEEP_SECONDS: '-1' })).toThrow(/GOLDTHREAD_SWEEP_SECONDS/)
  expect(() => readConfig({ GOLDTHREAD_QUEUE: 'a:b' })).toThrow(WrongCall)
  expect(readConfig({ GOLDTHREAD_RETRY_SECONDS: '0.5' }).queueSettings).toEqual({ backoff: 500 })
})

const local = { GOLDTHREAD_MODEL: 'llama', OPENAI_BASE_URL: 'http://localhost:11434/v1' }
const refusal = (environment: Record<string, string>) => {
  try {
    readModelSettings(environment)
    return null
  } catch (error) {
    return error instanceof WrongCall ? error.message : error
  }
}

test('a second opinion without a model says what to set', () => {
  expect(refusal({})).toContain('Set GOLDTHREAD_MODEL')
})

describe('the allow-list of hosts', () => {
  test.each(['http://localhost:11434/v1', 'http://127.0.0.1:8080/v1', 'http://[::1]:8000/v1', 'https://localhost/v1'])(
    'lets this machine through: %s',
    (url) => expect(readModelSettings({ ...local, OPENAI_BASE_URL: url }).baseUrl).toBe(url),
  )

  test.each([
    ['https://api.openai.com/v1', 'api.openai.com'],
    ['https://thornbeck.openai.azure.com/openai/v1/', 'models.example.org, thornbeck.openai.azure.com'],
    ['https://models.example.org:8443/v1', 'models.example.org:8443'],
    ['http://vllm.internal:8000/v1', 'http://vllm.internal:8000'],
  ])('lets through what it names: %s', (url, hosts) => {
    expect(refusal({ ...local, OPENAI_BASE_URL: url, GOLDTHREAD_MODEL_HOSTS: hosts })).toBeNull()
  })

  test.each([
    ['https://api.openai.com/v1', ''],
    ['https://api.openai.com.evil.example/v1', 'api.openai.com'],
    ['https://evil-api.openai.com/v1', 'api.openai.com'],
    ['https://api.openai.com:8443/v1', 'api.openai.com'],
    // Without TLS anybody on the way could read along.
    ['http://api.openai.com/v1', 'api.openai.com'],
    ['http://127.0.0.1.evil.example/v1', ''],
    ['http://localhost.evil.example/v1', ''],
    ['http://10.0.0.7:8000/v1', 'https://10.0.0.7:8000'],
    ['http://169.254.169.254/latest', 'models.example.org'],
  ])('refuses what it does not: %s with “%s”', (url, hosts) => {
    const message = refusal({ ...local, OPENAI_BASE_URL: url, GOLDTHREAD_MODEL_HOSTS: hosts })
    expect(message).toMatch(
      /^The host “.+” is not allowed to get text\. If it should be, add .+ to GOLDTHREAD_MODEL_HOSTS\.$/,
    )
  })

  test('refuses OpenAI itself where no address is given and it is not named', () => {
    expect(refusal({ GOLDTHREAD_MODEL: 'gpt' })).toContain('api.openai.com')
  })

  test.each([
    'localhost:11434',
    'ftp://localhost/v1',
    'https://user:secret@localhost/v1',
    'https://localhost/v1?to=evil',
    'nonsense',
  ])('refuses what is no plain address: %s', (url) =>
    expect(refusal({ ...local, OPENAI_BASE_URL: url })).toContain('OPENAI_BASE_URL takes an address'),
  )
})

describe('the budget', () => {
  test('has limits in tokens and none in money where nothing is set', () => {
    const { limits, price } = readModelSettings(local)
    expect({ limits, price }).toEqual({
      limits: { documentTokens: 150_000, dayTokens: 5_000_000, documentMoney: null, dayMoney: null },
      price: null,
    })
  })

  test('in money needs prices', () => {
    expect(refusal({ ...local, GOLDTHREAD_MODEL_DAY_MONEY: '5' })).toContain('A budget of money needs prices.')
    const set = {
      ...local,
      GOLDTHREAD_MODEL_DAY_MONEY: '5',
      GOLDTHREAD_MODEL_PRICE_IN: '0.15',
      GOLDTHREAD_MODEL_PRICE_OUT: '0.6',
    }
    expect(readModelSettings(set)).toMatchObject({ price: { input: 0.15, output: 0.6 }, limits: { dayMoney: 5 } })
  })

  test.each(['GOLDTHREAD_MODEL_TIMEOUT', 'GOLDTHREAD_MODEL_DAY_TOKENS', 'GOLDTHREAD_MODEL_PRICE_IN'])(
    '%s takes numbers only',
    (name) => {
      expect(refusal({ ...local, [name]: 'a lot' })).toBe(`${name} takes a number, not “a lot”.`)
      expect(refusal({ ...local, [name]: '-1' })).toBe(`${name} takes a number, not “-1”.`)
    },
  )
})

test('time is in milliseconds and answers are kept below the data folder', () => {
  const settings = readModelSettings({ ...local, GOLDTHREAD_MODEL_TIMEOUT: '1.5', GOLDTHREAD_DATA: '/data' })
  expect(settings).toMatchObject({ timeout: 1500, folder: '/data/opinion', key: '' })
})
