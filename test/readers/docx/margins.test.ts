import { expect, test } from 'vitest'
import { readDocx } from '../../../src/readers/docx/index.js'
import { docx, field, p, r, tbl } from '../../support/docx.js'

test('reads headers and footers of all sections, each text once', () => {
  const parts = {
    headers: [tbl(['Amy Bell', 'Confidential']), p(''), tbl(['Amy Bell', 'Confidential'])],
    footers: [p(`${r('Page ')}${field('PAGE', r('1'))}`)],
  }
  expect(readDocx(docx(p('Body'), parts))).toMatchObject({
    text: 'Body\n',
    margins: [
      { place: 'header', text: 'Amy Bell\nConfidential' },
      { place: 'footer', text: 'Page 1' },
    ],
  })
})

test('reads a watermark as part of the header', () => {
  const headers = [p(r('<w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict>'))]
  expect(readDocx(docx(p('Body'), { headers })).margins).toEqual([{ place: 'header', text: 'DRAFT' }])
})

test('keeps notes and comments apart from the text', () => {
  const parts = {
    footnotes: `<w:footnote w:type="separator" w:id="-1">${p('—')}</w:footnote><w:footnote w:id="1">${p('See K2.')}</w:footnote>`,
    endnotes: `<w:endnote w:id="1">${p('See K3.')}</w:endnote>`,
    comments: `<w:comment w:id="0" w:author="Jo">${p('Is this')}${p('still true?')}</w:comment>`,
  }
  const body = p(
    `${r('Amy')}${r('<w:footnoteReference w:id="1"/>')}${r(' reads.')}${r('<w:commentReference w:id="0"/>')}`,
  )
  expect(readDocx(docx(body, parts))).toMatchObject({
    text: 'Amy reads.\n',
    margins: [
      { place: 'footnote', text: 'See K2.' },
      { place: 'footnote', text: 'See K3.' },
      { place: 'comment', text: 'Is this\nstill true?' },
    ],
  })
})
