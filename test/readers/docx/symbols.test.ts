import { expect, test } from 'vitest'
import { inSymbolFont, symbol } from '../../../src/readers/docx/symbols.js'

test.each([
  ['Wingdings', 'F0FC', '✓'],
  ['Wingdings', 'FE', '☑'],
  ['Wingdings', 'F0FD', '☒'],
  ['Wingdings', 'F0A8', '☐'],
  ['Wingdings 2', 'F050', '✓'],
  ['Webdings', 'F061', '✓'],
  ['Symbol', 'F0B7', '•'],
  ['Symbol', 'F0D6', '√'],
  ['Symbol', 'F061', 'α'],
  ['MS Gothic', '2610', '☐'],
  ['Segoe UI Emoji', '1F60A', '😊'],
])('knows the character that %s shows at %s', (font, code, shown) => {
  expect(symbol(font, code)).toBe(shown)
})

test.each([
  ['Wingdings', 'F021'],
  ['Calibri', 'F0FC'],
  ['Calibri', 'not a number'],
  ['Calibri', '110000'],
  ['constructor', 'F0FC'],
])('gives nothing for %s at %s', (font, code) => {
  expect(symbol(font, code)).toBe('')
})

test('shows marks typed in a symbol font, by either of their codes', () => {
  expect(inSymbolFont('þ \uf0fe', 'Wingdings')).toBe('☑ ☑')
})

test('leaves words alone that were set in a symbol font by mistake', () => {
  expect(inSymbolFont('Amy reads', 'Symbol')).toBe('Amy reads')
  expect(inSymbolFont('yes', 'Wingdings')).toBe('yes')
})
