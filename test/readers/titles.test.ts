import { expect, test } from 'vitest'
import type { Block } from '../../src/plan/document.js'
import { withNumberedTitles } from '../../src/readers/titles.js'
import { documentOf, type Piece } from '../support/document.js'

const LONG = 'She reads simple words on sight and needs an adult beside her to write a sentence of her own.'

/** Kinds of the blocks, those whose text begins with a capital word in capitals being bold. */
const kinds = (...pieces: readonly Piece[]) =>
  withNumberedTitles(documentOf([...pieces, LONG, LONG]).blocks.map(bolded)).map(({ kind }) => kind)
const bolded = (block: Block): Block => ({ ...block, bold: /^[A-Z]{2}/.test(block.text) })

test('a number in front of a bold title makes it no list item', () => {
  expect(kinds('6. | HER needs', LONG)[0]).toBe('paragraph')
})

test('a title alone in its cell stands apart from that of the next row', () => {
  expect(kinds({ table: [['6. | HER needs'], ['7. | HER outcomes']] }).slice(0, 2)).toEqual(['paragraph', 'paragraph'])
})

test('bold items one after the other are a list', () => {
  expect(kinds('1. | SWIMMING', '2. | RIDING').slice(0, 2)).toEqual(['list-item', 'list-item'])
})

test('an item in plain type, with a bullet, or that is a sentence stays a list item', () => {
  expect(kinds('1. | Her needs', LONG)[0]).toBe('list-item')
  expect(kinds('- HER needs', LONG)[0]).toBe('list-item')
  expect(kinds('1. | SHE will swim.', LONG)[0]).toBe('list-item')
})

test('bold type tells nothing where most of the text is bold', () => {
  expect(kinds('1. | HER needs', `THAT is ${LONG}`, `AND ${LONG}`, `THIS ${LONG}`)[0]).toBe('list-item')
})
