import { expect, test } from 'vitest'
import { readDocx } from '../../../src/readers/docx/index.js'
import { docx, p, part, relationships, zipped } from '../../support/docx.js'

const strictTypes = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const typed = (name: string, type: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${name}" ContentType="${type}"/></Types>`

test('finds the main part where the file says it is', () => {
  const bytes = zipped({
    '_rels/.rels': relationships({ officeDocument: '/content/plan.xml' }),
    'content/plan.xml': part('document', `<w:body>${p('Section A')}</w:body>`),
    'content/_rels/plan.xml.rels': relationships({ header: '../margins/top.xml' }),
    'margins/top.xml': part('hdr', p('Draft')),
  })
  expect(readDocx(bytes)).toMatchObject({ text: 'Section A\n', margins: [{ place: 'header', text: 'Draft' }] })
})

test('reads strict Open XML, whose namespaces are others', () => {
  const strict = (xml: string) =>
    xml
      .replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replace('http://schemas.openxmlformats.org/officeDocument/2006/relationships', strictTypes)
  const bytes = docx('', {
    files: {
      '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }, strictTypes),
      'word/_rels/document.xml.rels': relationships({ styles: 'styles.xml' }, strictTypes),
      'word/document.xml': strict(part('document', `<w:body>${p('Needs', '<w:pStyle w:val="H"/>')}</w:body>`)),
      'word/styles.xml': strict(
        part('styles', '<w:style w:styleId="H"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'),
      ),
    },
  })
  expect(readDocx(bytes).blocks).toMatchObject([{ text: 'Needs', kind: 'heading', level: 1 }])
})

test.each([
  ['a document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  ['a document with macros', 'application/vnd.ms-word.document.macroEnabled.main+xml'],
  ['a template', 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'],
])('finds the main part of %s by its content type where nothing points to it', (_, type) => {
  const bytes = zipped({
    '[Content_Types].xml': typed('plan.xml', type),
    'plan.xml': part('document', `<w:body>${p('Section B')}</w:body>`),
  })
  expect(readDocx(bytes).text).toBe('Section B\n')
})

test('reads a file with nothing but its main part', () => {
  const bytes = zipped({ 'word/document.xml': part('document', `<w:body>${p('All there is')}</w:body>`) })
  expect(readDocx(bytes).text).toBe('All there is\n')
})

test('does not follow pointers out of the file', () => {
  const rels = relationships({ styles: 'https://example.org/styles.xml', header: '../../../etc/passwd' }).replace(
    'Target="https',
    'TargetMode="External" Target="https',
  )
  const bytes = docx(p('Safe'), { files: { 'word/_rels/document.xml.rels': rels } })
  expect(readDocx(bytes)).toMatchObject({ text: 'Safe\n', margins: [] })
})

test.each([
  ['a spreadsheet', { 'xl/workbook.xml': '<workbook/>' }],
  ['a presentation', { 'ppt/presentation.xml': '<p/>' }],
  ['an OpenDocument file', { 'content.xml': '<office/>' }],
  ['an archive', { 'photo.jpg': 'x' }],
])('says that it is %s', (what, files) => {
  expect(() => readDocx(zipped(files))).toThrow(
    expect.objectContaining({ code: 'not-a-document', message: expect.stringContaining(what) }),
  )
})

test('says that a workbook is not a Word file where it is the main part', () => {
  const bytes = zipped({
    '_rels/.rels': relationships({ officeDocument: 'xl/workbook.xml' }),
    'xl/workbook.xml': '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  })
  expect(() => readDocx(bytes)).toThrow(expect.objectContaining({ code: 'not-a-document' }))
})

test('calls a Word file without its main part corrupt', () => {
  const bytes = zipped({
    '[Content_Types].xml': typed('word/document.xml', 'x'),
    'word/styles.xml': part('styles', ''),
  })
  expect(() => readDocx(bytes)).toThrow(expect.objectContaining({ code: 'corrupt' }))
})
