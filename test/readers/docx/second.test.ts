import { expect, test } from 'vitest'
import { secondDocxText } from '../../../src/readers/docx/second.js'
import { docx, p, picture, r, relationships, t, tbl, zipped } from '../../support/docx.js'

const words = async (bytes: Uint8Array) => (await secondDocxText(bytes)).split(/\s+/).filter(Boolean)

test('reads paragraphs, cells, soft breaks and notes as separate words', async () => {
  const footnotes = `<w:footnote w:id="1">${p('note')}</w:footnote>`
  const body =
    p(r(`${t('one')}<w:br/>${t('two')}<w:tab/>${t('R&D')}`)) + tbl(['a', 'b']) + p(r('<w:footnoteReference w:id="1"/>'))
  expect(await words(docx(body, { footnotes }))).toEqual(
    expect.arrayContaining(['one', 'two', 'R&D', 'a', 'b', 'note']),
  )
})

test('reads a file with pictures without them', async () => {
  const inside = picture('rId1')
  const files = {
    'word/_rels/document.xml.rels': relationships({ image: 'media/image.png' }),
    'word/media/image.png': new Uint8Array(10),
  }
  expect(await words(docx(p(`${r('text')}${r(inside)}`), { files }))).toEqual(['text'])
})

test('reads links in notes', async () => {
  const link = `<w:hyperlink r:id="rId1">${r('elsewhere')}</w:hyperlink>`
  const files = { 'word/_rels/footnotes.xml.rels': relationships({ hyperlink: 'https://example.org' }) }
  const footnotes = `<w:footnote w:id="1">${p(link)}</w:footnote>`
  const body = p(`${r('text')}${r('<w:footnoteReference w:id="1"/>')}`)
  expect(await words(docx(body, { footnotes, files }))).toEqual(['text', 'elsewhere', '↑'])
})

test('refuses a main part that would take it seconds', async () => {
  await expect(secondDocxText(docx(p('long '.repeat(900_000))))).rejects.toMatchObject({ code: 'too-large' })
})

test('gives mammoth nothing that passes the limits', async () => {
  const bomb = zipped({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) })
  await expect(secondDocxText(bomb)).rejects.toMatchObject({ code: 'too-large' })
})
