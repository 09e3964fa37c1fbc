import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UnreadableDocument } from '../../../src/errors.js'
import { readDocx } from '../../../src/readers/docx/index.js'
import { docx, item, p, part, r, tbl, zipped } from '../../support/docx.js'

const refused = (bytes: Uint8Array) => {
  try {
    readDocx(bytes)
    return null
  } catch (error) {
    return error instanceof UnreadableDocument ? error.code : error
  }
}

test('reads a document into text, blocks, tables and margins, without pages', () => {
  const document = readDocx(docx(p('Section A') + tbl(['Name', 'Amy']), { headers: [p('Draft')] }))
  expect(document).toMatchObject({
    format: 'docx',
    text: 'Section A\nName\nAmy\n',
    pages: null,
    coverage: 1,
    warnings: [],
    margins: [{ place: 'header', text: 'Draft' }],
  })
  expect(document.blocks[0]).toMatchObject({ page: null, cell: null, label: '' })
})

test('says that a file without text is empty', () => {
  expect(refused(docx(p('') + tbl(['', ''])))).toBe('empty')
})

test('says that a file of nothing but pictures has no text', () => {
  expect(refused(docx(p(r('<w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing>'))))).toBe('no-text')
})

test.each([
  [
    'a bomb that unpacks to much more than any plan',
    zipped({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }),
    'too-large',
  ],
  [
    'tables in one another by the thousand',
    docx('<w:tbl><w:tr><w:tc>'.repeat(3000) + '</w:tc></w:tr></w:tbl>'.repeat(3000)),
    'too-large',
  ],
  [
    'text boxes in one another by the thousand',
    docx('<w:p><w:r><w:drawing><w:txbxContent>'.repeat(500) + '</w:txbxContent></w:drawing></w:r></w:p>'.repeat(500)),
    'too-large',
  ],
  [
    'XML that ends in the middle',
    docx('', { files: { 'word/document.xml': part('document', '<w:body>').slice(0, -9) } }),
    'corrupt',
  ],
  [
    'a document type with entities',
    docx('', { files: { 'word/document.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${part('document', p('&amp;a;'))}` } }),
    'corrupt',
  ],
  ['random bytes', Buffer.from('1b5f8c7a00ff13', 'hex'), 'not-a-document'],
])('refuses %s', (_, bytes, code) => {
  expect(refused(bytes)).toBe(code)
})

test('refuses a file that is cut off, wherever', () => {
  const bytes = docx(p('Section A'))
  for (let length = 4; length < bytes.length; length += 7) expect(refused(bytes.subarray(0, length))).toBe('corrupt')
})

test('reads damaged files or refuses them in words, and never fails otherwise', () => {
  const whole = docx(item('Section A') + tbl(['a', 'b']) + p(r('x', '<w:b/>')), { styles: '<w:style w:styleId="a"/>' })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }), (spots) => {
      const bytes = Uint8Array.from(whole)
      for (const [at, value] of spots) bytes[at] = value
      expect(refused(bytes)).toSatisfy((code) => code === null || typeof code === 'string')
    }),
    { numRuns: 300 },
  )
})

test('reads what would take a careless reader hours or all of its stack', () => {
  const spaces = `<w:r><w:t>${`${' '.repeat(30_000)}x`.repeat(20)}\n${'\u200b '.repeat(30_000)}</w:t></w:r>`
  const boxes = r(`<w:drawing>${'<w:txbxContent/>'.repeat(130_000)}</w:drawing>`)
  const fields = r('<w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/>').repeat(5_000)
  expect(readDocx(docx(p(spaces) + p(boxes) + p(fields) + p('end'))).blocks).toHaveLength(2)
})

test('reads names from hostile parts as nothing more than names', () => {
  const styles = '<w:style w:type="paragraph" w:styleId="__proto__"><w:basedOn w:val="constructor"/></w:style>'
  const numbering = '<w:num w:numId="toString"><w:abstractNumId w:val="__proto__"/></w:num>'
  const properties = '<w:pStyle w:val="__proto__"/><w:numPr><w:numId w:val="toString"/></w:numPr>'
  expect(readDocx(docx(p('Safe', properties), { styles, numbering })).text).toBe('Safe\n')
})
