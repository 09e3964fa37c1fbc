import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { budgetOf } from '../../src/opinion/budget.js'
import { someFolder } from '../support/model.js'

const open = { documentTokens: null, dayTokens: null, documentMoney: null, dayMoney: null }
const day = () => '2026-11-24'
const tokens = (input: number, output = 0) => ({ input, output })

describe('a document', () => {
  test('may use its tokens and no more, counting what a call may need at most', async () => {
    const budget = await budgetOf({ folder: someFolder(), price: null, limits: { ...open, documentTokens: 100 } }, day)
    const account = budget.account()
    await account.reserve(tokens(60, 20))
    await expect(account.reserve(tokens(30))).rejects.toMatchObject({ code: 'over-budget' })
    await account.settle(tokens(60, 20), tokens(40, 5))
    await account.reserve(tokens(30, 25))
    await budget.account().reserve(tokens(100))
  })

  test('may use its money and no more', async () => {
    const budget = await budgetOf(
      { folder: someFolder(), price: { input: 1_000_000, output: 2_000_000 }, limits: { ...open, documentMoney: 10 } },
      day,
    )
    const account = budget.account()
    await account.reserve(tokens(4, 3))
    await expect(account.reserve(tokens(1))).rejects.toMatchObject({ code: 'over-budget' })
  })
})

describe('a day', () => {
  test('is shared by all documents and by every process on the folder', async () => {
    const settings = { folder: someFolder(), price: null, limits: { ...open, dayTokens: 100 } }
    const [one, other] = [await budgetOf(settings, day), await budgetOf(settings, day)]
    await one.account().reserve(tokens(60))
    const account = other.account()
    await expect(account.reserve(tokens(60))).rejects.toMatchObject({ code: 'over-budget' })
    await account.reserve(tokens(40))
    await expect(one.account().reserve(tokens(1))).rejects.toMatchObject({ code: 'over-budget' })
  })

  test('gives nobody more than there is, however many ask at once', async () => {
    const settings = { folder: someFolder(), price: null, limits: { ...open, dayTokens: 100 } }
    const budget = await budgetOf(settings, day)
    const asked = await Promise.allSettled(Array.from({ length: 30 }, () => budget.account().reserve(tokens(10))))
    expect(asked.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(10)
  })

  test('begins anew', async () => {
    let today = '2026-11-24'
    const settings = { folder: someFolder(), price: null, limits: { ...open, dayTokens: 10 } }
    const budget = await budgetOf(settings, () => today)
    await budget.account().reserve(tokens(10))
    await expect(budget.account().reserve(tokens(1))).rejects.toMatchObject({ code: 'over-budget' })
    today = '2026-11-25'
    await budget.account().reserve(tokens(10))
  })

  test('is kept as numbers alone, where only the owner can look', async () => {
    const folder = join(someFolder(), 'spent')
    const budget = await budgetOf({ folder, price: null, limits: open }, day)
    const account = budget.account()
    await account.reserve(tokens(60, 20))
    await account.settle(tokens(60, 20), tokens(41, 5))
    expect(readdirSync(folder)).toEqual(['2026-11-24.jsonl'])
    expect(readFileSync(join(folder, '2026-11-24.jsonl'), 'utf8')).toBe('[60,20]\n[-19,-15]\n')
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, '2026-11-24.jsonl')).mode & 0o777).toBe(0o600)
  })
})
