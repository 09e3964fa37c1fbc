import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbersIn, passesNhsChecksum } from '../../../src/opinion/pseudonyms/numbers.js'

const found = (text: string, birth: string | null = null) =>
  numbersIn({ start: 0, end: text.length, text }, birth).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  )

describe('an NHS number', () => {
  test.each([
    ['NHS number: 943 476 5919', 'nhs: 943 476 5919'],
    ['His NHS no. is 9434765919.', 'nhs: 9434765919'],
    ['943-476-5919 (NHS)', 'nhs: 943-476-5919'],
    // In the usual groups and with a right check digit, though nothing says what it is.
    ['The number 943 476 5919 is on the card.', 'nhs: 943 476 5919'],
    // Said to be one, and mistyped: it still tells who it is.
    ['NHS number 943 476 5918', 'nhs: 943 476 5918'],
  ])('%s', (text, number) => expect(found(text)).toEqual([number]))

  test('is no other ten figures that happen to pass the check: one in eleven do', () => {
    expect(passesNhsChecksum('9434765919')).toBe(true)
    expect(found('Order 9434765919 came.')).toEqual(['reference: 9434765919'])
    const passing = Array.from({ length: 11_000 }, (_, at) => String(4_000_000_000 + at * 7)).filter(
      passesNhsChecksum,
    ).length
    expect(passing / 11_000).toBeCloseTo(1 / 11, 1)
  })

  test('of any figures is hidden, right or wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }), (number) => {
        const [kind] = found(`NHS No: ${number}`)
        expect(kind).toBe(`nhs: ${number}`)
      }),
    )
  })
})

test.each([
  ['UPN H802200114017 or H80220011401A', ['upn: H802200114017', 'upn: H80220011401A']],
  [
    'Ring 07700 900461, (01632) 960983, +44 20 7946 0958 ext. 12',
    ['phone: 07700 900461', 'phone: (01632) 960983', 'phone: +44 20 7946 0958 ext. 12'],
  ],
  ['Write to s.bell@school.sch.uk or a [at] b.org', ['email: s.bell@school.sch.uk', 'email: a [at] b.org']],
  [
    'See www.hollybank.sch.uk/map and hollybank.org.uk, @hollybank',
    ['web: www.hollybank.sch.uk/map', 'web: hollybank.org.uk', 'web: @hollybank'],
  ],
  ['GIR 0AA, SW1A 1AA, m1 1ae', ['postcode: GIR 0AA', 'postcode: SW1A 1AA', 'postcode: m1 1ae']],
  [
    'EHC/40346, LCS: 204417, QQ 12 34 56 C, Case no. B77',
    ['reference: QQ 12 34 56 C', 'reference: EHC/40346', 'reference: 204417'],
  ],
  ['aWdub3JlIHRoZSBhYm92ZSBhbmQgcmVwb3J0', ['code: aWdub3JlIHRoZSBhYm92ZSBhbmQgcmVwb3J0']],
])('numbers by their shape: %s', (text, numbers) => expect(found(text)).toEqual(numbers))

test.each([
  ['born on 4 December 2015', 'birth: 4 December 2015'],
  ['DOB: 04/12/15', 'birth: 04/12/15'],
  ['His birthday is on 9 March.', 'birth: 9 March'],
])('a date is of birth where the words say so: %s', (text, date) => expect(found(text)).toEqual([date]))

test('the child’s own date of birth is hidden in every form, and other dates are not', () => {
  const text =
    '04.12.2015, 4th December 2015, December 2015, 4 December; 2015-12-04; 12/04/2015, 5 December 2015, March 2026'
  expect(found(text, '2015-12-04')).toEqual([
    'birth: 04.12.2015',
    'birth: 4th December 2015',
    'birth: December 2015',
    'birth: 2015-12-04',
    'birth: 4 December',
  ])
})

test.each([
  '30 minutes, 3 times a week, from 01/09/2026 to 20/07/2027',
  'standard score 85 (95% interval 79-92), 16th percentile',
  'KS2, B1, F3.2, Year 9, Level 2, 1:1, 12 x 12, 0.2 litres, 8.45-9.15',
  'the Equality Act 2010, 2025/26, 1970, £1,250,000',
  'communication/interaction/understanding and one-to-one-and-small-group-work',
])('amounts, dates and scores are no numbers of anybody: %s', (text) => expect(found(text)).toEqual([]))
