import { expect, test } from 'vitest'
import { gateOf } from '../../src/opinion/gate.js'

const never = new AbortController().signal
const moment = () => new Promise((done) => setImmediate(done))

test('no more calls run at once than are allowed, and all get their turn in order', async () => {
  const gate = gateOf(2, 1000)
  const order: number[] = []
  let running = 0
  let most = 0
  await Promise.all(
    [0, 1, 2, 3, 4, 5, 6].map((number) =>
      gate(async () => {
        order.push(number)
        most = Math.max(most, ++running)
        await moment()
        running--
      }, never),
    ),
  )
  expect(most).toBe(2)
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6])
})

test('a call that fails makes room for the next', async () => {
  const gate = gateOf(1, 1000)
  await expect(gate(() => Promise.reject(new Error('no')), never)).rejects.toThrow('no')
  expect(await gate(async () => 'yes', never)).toBe('yes')
})

test('no more calls begin in a minute than are allowed', async () => {
  const minute = 300
  const gate = gateOf(10, 3, minute)
  const begun = await Promise.all(Array.from({ length: 7 }, () => gate(async () => Date.now(), never)))
  // However slow the machine, the fourth begins at least a minute after the first, the seventh after the fourth.
  expect(begun[3]! - begun[0]!).toBeGreaterThanOrEqual(minute - 5)
  expect(begun[6]! - begun[3]!).toBeGreaterThanOrEqual(minute - 5)
})

test('who is called off waits for no minute', async () => {
  const gate = gateOf(10, 1, 3_600_000)
  await gate(async () => 'first', never)
  const off = AbortSignal.abort()
  expect(await gate(async () => 'called off', off)).toBe('called off')
})
