import { describe, expect, test } from 'vitest'
import { letteredHeading, wordedHeading } from '../../src/parser/heading.js'

describe('a lettered heading', () => {
  test.each([
    ['SECTION A: The views, interests and aspirations of the child', 'A'],
    ['Section B', 'B'],
    ['SECTIONA:', 'A'],
    ['B – Special Educational Needs', 'B'],
    ['A. Views, interests and aspirations', 'A'],
    ['Needs (Section B)', 'B'],
    ['Outcomes [E]', 'E'],
    ['Health care needs which relate to SEN – Section C', 'C'],
    ['PART F – MY SPECIAL EDUCATION PROVISION', 'F'],
    ['Section D1: social care needs', 'D'],
    ['Section C & G', 'C G'],
    ['Sections B, E and F', 'B E F'],
    ['Sections D (Social care needs) and H1 and H2 (Social care provision)', 'D H1 H2'],
    ['Special Educational Needs and Provision (B-F-E)Cognition and learning', 'B F E'],
    ['H1 – Any social care provision which must be made', 'H1'],
    ['Section H', 'H'],
    ['I. Name and type of school', 'I'],
  ])('%s opens %s', (text, letters) => {
    expect(letteredHeading(text)?.letters.join(' ')).toBe(letters)
  })

  test.each([
    'Section 1',
    'Section 4: Outcomes',
    'Appendix B',
    'Appendix B: school advice',
    'Section B of this plan describes needs.',
    'Section F is reviewed every year.',
    'A great year for Sam',
    'I enjoy football',
    'E1 Toby will read',
    'The child will have support (see Section F)',
    'Vitamin B',
  ])('%s opens nothing', (text) => {
    expect(letteredHeading(text)).toBeNull()
  })
})

describe('a heading known by its words', () => {
  test.each([
    ['Special Educational Needs', 'B'],
    ['My health needs', 'C'],
    ['Social care needs', 'D'],
    ['The outcomes', 'E'],
    ['Health provision', 'G'],
    ['Any other social care provision', 'H2'],
    ['Social care provision which must be made under the Chronically Sick and Disabled Persons Act', 'H1'],
    ['Personal budget', 'J'],
    ['Thechildsspecialeducationalneeds', 'B'],
  ])('%s opens %s', (text, letter) => {
    expect(wordedHeading(text)?.letters).toEqual([letter])
  })

  test.each([
    'Toby needs help with zips, shoe fastenings and cutting up his food at lunch.',
    'My favourite things',
    'Where I live',
  ])('%s opens nothing', (text) => {
    expect(wordedHeading(text)).toBeNull()
  })
})
