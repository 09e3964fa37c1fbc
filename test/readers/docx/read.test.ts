import { expect, test } from 'vitest'
import { readDocxChecked } from '../../../src/readers/docx/read.js'
import { docx, field, p, picture, r, sdt, tbl, tc, tr, zipped } from '../../support/docx.js'

const checked = (bytes: Uint8Array) => readDocxChecked(bytes, { secondReader: true })
const drawing = (text: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`

test('finds all the words of the second reader, though it reads what nobody sees', async () => {
  const body = [
    p(`${r('Amy')}${r(' hidden', '<w:vanish/>')}${r('<w:footnoteReference w:id="1"/>')}`),
    p(sdt(r('Click or tap here to enter text.'), '<w:showingPlcHdr/>')),
    p(r(drawing('in a box'))),
    p(field('MERGEFIELD x', r('result'))),
    tbl(['a', tc('b', '<w:vMerge/>')], tr(['unseen row'], '<w:hidden/>')),
    p('last ', '<w:rPr><w:del/></w:rPr>'),
    p('words'),
  ]
  const document = await checked(docx(body.join(''), { footnotes: `<w:footnote w:id="1">${p('a note')}</w:footnote>` }))
  expect(document).toMatchObject({ coverage: 1, warnings: [] })
})

test('warns where the second reader finds more', async () => {
  // Mammoth reads the fallback, this reader the newer form: here they differ.
  const differing = drawing('x').replace(/(Fallback.*?<w:t[^>]*>)x/, '$1five words that are missing')
  const document = await checked(docx(p('one two three') + p(r(differing))))
  expect(document.coverage).toBeCloseTo(3 / 8)
  expect(document.warnings).toMatchObject([{ code: 'low-coverage', message: expect.stringContaining('63%') }])
})

test('reads without the second reader where it is not wanted', async () => {
  const document = await readDocxChecked(docx(p('one')), { secondReader: false })
  expect(document).toMatchObject({ text: 'one\n', coverage: 1, warnings: [] })
})

test('says so where the second reader fails', async () => {
  const dangling = picture('rId9')
  const document = await checked(docx(p(`${r('one')}${r(dangling)}`)))
  expect(document).toMatchObject({ text: 'one\n', warnings: [{ code: 'second-reader-failed' }] })
})

test('falls back on the second reader where the first cannot read a part', async () => {
  const files = {
    'word/styles.xml': '<w:styles',
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/header" Target="header9.xml"/></Relationships>',
    'word/header9.xml': '<w:hdr',
  }
  const document = await checked(docx(p('Section A') + p('Amy reads.'), { files }))
  expect(document).toMatchObject({
    text: 'Section A\nAmy reads.\n',
    blocks: [{ kind: 'paragraph' }, { kind: 'paragraph' }],
    warnings: [{ code: 'fallback-reader' }],
  })
})

test('throws the first reader’s error where the second cannot read the file either', async () => {
  await expect(checked(zipped({ 'word/document.xml': '<w:document' }))).rejects.toMatchObject({ code: 'corrupt' })
  await expect(checked(docx(''))).rejects.toMatchObject({ code: 'empty' })
})
