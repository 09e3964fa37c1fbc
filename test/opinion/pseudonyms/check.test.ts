import { describe, expect, test } from 'vitest'
import { leftIn } from '../../../src/opinion/pseudonyms/check.js'
import type { Known } from '../../../src/opinion/pseudonyms/known.js'

const known: Known[] = [
  { word: 'fennimore', how: 'any', kind: 'child' },
  { word: 'zoe', how: 'any', kind: 'child' },
  { word: 'hope', how: 'capital', kind: 'person' },
  { word: 'nguyen', how: 'any', kind: 'person' },
]

describe('the last look before a text leaves', () => {
  test.each([
    '[CHILD] hopes to swim. We hope so.',
    'Mrs [PERSON-1] wrote it on 12/03/2026. The zoetrope works.',
    '[DATE-OF-BIRTH], [PHONE-1], [EMAIL-2]',
  ])('lets go what tells nothing: %s', (text) => expect(leftIn(text, known, '2015-12-04')).toEqual([]))

  test.each([
    ['Fennimore', 'child'],
    ['FENNIMORE', 'child'],
    ['the fennimores', 'child'],
    ['Fenni-more', 'child'],
    ['F e n n i m o r e', 'child'],
    ['Zoë', 'child'],
    ['ZOE', 'child'],
    ['Nguyễn', 'person'],
    ['Hope', 'person'],
    ['born 4.12.2015', 'birth'],
    ['on 04/12/15', 'birth'],
    ['07700 900461', 'phone'],
    ['NHS 943 476 5919', 'nhs'],
    ['a.b@example.org', 'email'],
    ['LS14 6QT', 'postcode'],
  ])('keeps back “%s”', (text, kind) => expect(leftIn(`He is ${text} today.`, known, '2015-12-04')).toContain(kind))
})
