import { describe, expect, test } from 'vitest'
import type { ModelErrorCode } from '../../src/errors.js'
import { fault } from '../../src/opinion/faults.js'
import { withRetries } from '../../src/opinion/retry.js'

async function tries(codes: readonly ModelErrorCode[], wait = 1): Promise<{ tries: number; end: string }> {
  let at = 0
  const end = await withRetries(async () => {
    const code = codes[at++]
    if (code) throw fault(code, wait)
    return 'answered'
  }, new AbortController().signal).catch((error: { code: string }) => error.code)
  return { tries: at, end }
}

test.each<ModelErrorCode>(['rate-limited', 'unavailable', 'no-connection', 'cut-off', 'not-json', 'wrong-form'])(
  '%s is tried again, up to three times in all',
  async (code) => {
    expect(await tries([code])).toEqual({ tries: 2, end: 'answered' })
    expect(await tries([code, code])).toEqual({ tries: 3, end: 'answered' })
    expect(await tries([code, code, code])).toEqual({ tries: 3, end: code })
  },
)

test.each<ModelErrorCode>(['refused', 'misconfigured', 'too-long', 'timed-out', 'over-budget', 'not-hidden'])(
  '%s is not tried again',
  async (code) => {
    expect(await tries([code])).toEqual({ tries: 1, end: code })
  },
)

describe('a pause', () => {
  test('that the other side wants too long ends it', async () => {
    expect(await tries(['rate-limited'], 60_000)).toEqual({ tries: 1, end: 'rate-limited' })
  })

  test('is cut short by the end of the time', async () => {
    const run = withRetries(() => Promise.reject(fault('unavailable', 10_000)), AbortSignal.timeout(30))
    await expect(run).rejects.toMatchObject({ code: 'timed-out' })
  })
})
