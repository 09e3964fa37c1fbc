import { expect, test } from 'vitest'
import { parse } from '../../src/parser/index.js'
import { documentOf, type Piece } from '../support/document.js'

const letters = (pieces: readonly Piece[]) => {
  const read = parse(documentOf(['# Education, Health and Care Plan', ...pieces]))
  return read.kind === 'plan' ? read.sections.map(({ letter }) => letter).join(' ') : read.kind
}

test('letters open sections whatever the words beside them, where enough titles bear one', () => {
  expect(
    letters([
      '# A Mabli and the people who love her',
      'She loves drums.',
      '# B Special educational needs',
      'She cannot see the board.',
      '# C Mabli and the doctors',
      'She has asthma.',
      '# E. What she will do',
      'By July 2027 Mabli will read her name.',
      '# F Special educational provision',
      'A teacher reads with her daily.',
      '# I Placement',
      'Fern School',
    ]),
  ).toBe('A B C E F I')
})

test('a title that begins with the article is no Section A', () => {
  expect(
    letters([
      '# B Special educational needs',
      'She cannot see the board.',
      '# C Health needs',
      'None.',
      '# D Social care needs',
      'None.',
      '# E Outcomes',
      '# A good day for Mabli',
      'By July 2027 Mabli will read her name.',
      '# F Special educational provision',
      'A teacher reads with her daily.',
    ]),
  ).toBe('B C D E F')
})

test('letters of a table’s own columns open sections beside known ones', () => {
  expect(
    letters([
      '# A Views',
      'She loves drums.',
      '# C Health needs',
      'None.',
      '# D Social care needs',
      'None.',
      {
        table: [
          ['B What is hard for Mabli', 'E What she will do, and by when', 'F Help with learning'],
          ['She cannot see the board.', 'By July 2027 Mabli will read her name.', 'A teacher reads with her daily.'],
        ],
        header: true,
      },
    ]),
  ).toBe('A C D B E F')
})

test('the first section after a list of contents is none of its entries', () => {
  expect(
    letters([
      'A Iseult and her family 2',
      'B Special educational needs 2',
      'C Health needs 3',
      'E Outcomes 3',
      'F Special educational provision 4',
      'K Advice 4',
      '# A. Iseult and her family: their views and hopes',
      'She loves horses.',
      '# B. Special educational needs',
      'She cannot hear in a noisy room.',
      '# C. Health needs',
      'None.',
      '# E. Outcomes',
      'By July 2027 Iseult will read a page.',
      '# F. Special educational provision',
      'A teacher reads with her daily.',
    ]),
  ).toBe('A B C E F')
})
