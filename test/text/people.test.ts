import { expect, test } from 'vitest'
import { looksLikeName, looksLikeRole } from '../../src/text/people.js'

test.each(['Speech and language therapist', 'Class TA', 'Bridge manager', 'Early years worker', 'Personal tutor'])(
  '"%s" is a role',
  (text) => {
    expect(looksLikeRole(text)).toBe(true)
    expect(looksLikeName(text)).toBe(false)
  },
)

test.each(['Dr T. Ogunleye', 'Mrs Appiah', 'Parisa and Omid Karimi', 'Aoife O’Brien'])('"%s" is a name', (text) => {
  expect(looksLikeName(text)).toBe(true)
})
