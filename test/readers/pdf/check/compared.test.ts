import { expect, test } from 'vitest'
import { compared } from '../../../../src/readers/pdf/check/compared.js'
import { documentOf } from '../../../support/document.js'
import { READING, STARTING } from '../../../support/read-pdf.js'

const document = documentOf([STARTING])
const codes = (other: string | null, few = false) => {
  const { coverage, warnings } = compared(document, STARTING, other === null ? null : { pages: [other] }, few)
  return [Math.round(coverage * 10) / 10, ...warnings.map(({ code }) => code)]
}

test('a second reading that finds the same words is full coverage', () => {
  expect(codes(STARTING)).toEqual([1])
})

test('words that only the second reader finds are warned of, with the share', () => {
  const [coverage, code] = codes(`${STARTING}\n${READING}`)
  expect(coverage).toBeLessThan(0.7)
  expect(code).toBe('low-coverage')
})

test('a word or two that differ are no cause for a warning', () => {
  expect(codes(`${STARTING} page ${'ii'}`)).toHaveLength(1)
})

test('a second reading that failed is told of only where the text is little', () => {
  expect(codes(null)).toEqual([1])
  expect(codes(null, true)).toEqual([1, 'second-reader-failed'])
})
