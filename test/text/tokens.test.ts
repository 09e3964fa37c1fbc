import { expect, test } from 'vitest'
import { opensClause, tokensIn } from '../../src/text/tokens.js'

const tokens = (text: string) => tokensIn({ start: 0, end: text.length, text })

test('words in quotation marks are marked, an apostrophe opens none', () => {
  const quoted = tokens("Mia's friend asks for 'more' and “a break”.").filter((token) => token.quoted)
  expect(quoted.map(({ folded }) => folded)).toEqual(['more', 'a', 'break'])
})

test('a quotation that is the whole text is read like any other', () => {
  expect(tokens('“I will skip.”').some((token) => token.quoted)).toBe(false)
})

test('commas, colons and dashes open a clause, a ratio does not', () => {
  const opening = tokens('Maths: a 1:1 lesson, daily - and more').filter(opensClause)
  expect(opening.map(({ folded }) => folded)).toEqual(['a', 'daily', 'and'])
})
