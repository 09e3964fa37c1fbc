import { expect, test } from 'vitest'
import { text } from '../../../support/pdf.js'
import { textsIn } from '../../../support/read-pdf.js'

const title = { font: 'bold', size: 14 } as const

test('a letter on a badge is the beginning of its title', async () => {
  const page = [text(50, 741, 'G', { size: 9 }), text(75, 740, 'Health provision', title), text(50, 700, 'None.')]
  expect((await textsIn([page]))[0]).toBe('G Health provision')
})

test('a badge at the middle of a title of two lines stands before the first', async () => {
  const lines = [text(75, 740, 'Social care provision', title), text(75, 723, 'under the Act', title)]
  const page = [text(50, 733, 'H1', { size: 9 }), ...lines, text(50, 680, 'None.')]
  expect((await textsIn([page]))[0]).toMatch(/^H1 Social care provision/)
})

test('a number before plain words is left where it is', async () => {
  const page = [text(50, 733, '4', { size: 9 }), text(75, 740, 'He reads'), text(75, 727, 'and writes.')]
  expect(await textsIn([page])).not.toContain('4 He reads and writes.')
})
