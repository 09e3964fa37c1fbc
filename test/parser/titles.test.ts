import { expect, test } from 'vitest'
import { columnOver, columnsOver } from '../../src/parser/titles.js'
import type { Column } from '../../src/parser/walk.js'

const column = (role: Column['role'], last: number): Column => ({ letters: [], role, last, title: 0 })
const columns = new Map([
  [2, column('provision', 2)],
  [5, column('who', 5)],
  [8, column('often', 9)],
])

test('a cell stands under the title whose columns it covers, though its edges lie elsewhere', () => {
  expect(columnOver(columns, { column: 1, columnSpan: 3 })?.role).toBe('provision')
  expect(columnOver(columns, { column: 4, columnSpan: 3 })?.role).toBe('who')
  expect(columnOver(columns, { column: 7, columnSpan: 4 })?.role).toBe('often')
})

test('of two titles the one that shares most with the cell comes first', () => {
  expect(columnsOver(columns, { column: 5, columnSpan: 5 }).map(({ role }) => role)).toEqual(['often', 'who'])
})

test('a cell beside all titles stands under none', () => {
  expect(columnOver(columns, { column: 11, columnSpan: 2 })).toBeNull()
})
