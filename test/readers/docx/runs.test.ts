import { expect, test } from 'vitest'
import { readDocx } from '../../../src/readers/docx/index.js'
import { docx, p, r, t } from '../../support/docx.js'

const textOf = (body: string, styles = '') => readDocx(docx(body, { styles })).text
const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
const drawing = (inside: string) =>
  `<w:drawing><a:graphic><wps:wsp><wps:txbx>${inside}</wps:txbx></wps:wsp></a:graphic></w:drawing>`
const vml = (inside: string) => `<w:pict><v:shape><v:textbox>${inside}</v:textbox></v:shape></w:pict>`

test('keeps tabs, and breaks as line ends inside the block', () => {
  const inside = `${t('Name')}<w:tab/>${t('Amy')}<w:br/>${t('Year')}<w:cr/>${t('4')}`
  expect(textOf(p(r(inside)))).toBe('Name\tAmy\nYear\n4\n')
})

test('makes one block of a paragraph with a page break in it', () => {
  expect(readDocx(docx(p(r(`${t('before')}<w:br w:type="page"/>${t('after')}`)))).blocks).toHaveLength(1)
})

test('keeps non-breaking hyphens and drops soft ones', () => {
  expect(textOf(p(r(`${t('one')}<w:noBreakHyphen/>${t('to')}<w:softHyphen/>${t('gether')}`)))).toBe('one-together\n')
})

test('keeps non-breaking spaces inside a block', () => {
  expect(textOf(p('15\u00a0minutes\u00a0'))).toBe('15\u00a0minutes\n')
})

test('shows line ends of laid-out XML as spaces', () => {
  expect(textOf('<w:p><w:r><w:t>speech and\n      language</w:t></w:r></w:p>')).toBe('speech and language\n')
})

test('reads the words of links, smart tags and other wrappers', () => {
  const wrapped = ['hyperlink', 'smartTag', 'customXml', 'dir'].map((name) => `<w:${name}>${r(`${name} `)}</w:${name}>`)
  expect(textOf(p(wrapped.join('')))).toBe('hyperlink smartTag customXml dir\n')
})

test('reads tracked insertions and moves, and leaves deletions out', () => {
  const deleted = `<w:del>${r('<w:delText>never</w:delText>')}${r(' seen')}</w:del>`
  const body = p(
    `${r('will ')}<w:ins>${r('now ')}</w:ins>${deleted}<w:moveTo>${r('have ')}</w:moveTo><w:moveFrom>${r('once')}</w:moveFrom>${r('help')}`,
  )
  expect(textOf(body)).toBe('will now have help\n')
})

test('joins a paragraph whose end was deleted to the next one', () => {
  const body = p('Amy needs ', '<w:rPr><w:del/></w:rPr>') + p('help.', '<w:outlineLvl w:val="1"/>')
  expect(readDocx(docx(body)).blocks).toMatchObject([{ text: 'Amy needs help.', kind: 'heading' }])
})

test('keeps the text of a paragraph whose end was deleted where no other follows', () => {
  expect(textOf(p('Kept', '<w:rPr><w:del/></w:rPr>'))).toBe('Kept\n')
})

test('leaves hidden text out, by its own properties or through styles', () => {
  const styles = `<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Note"><w:basedOn w:val="Base"/></w:style>`
  const body = p(
    `${r('seen ')}${r('own', '<w:vanish/>')}${r('styled', '<w:rStyle w:val="Note"/>')}${r('again', '<w:rStyle w:val="Note"/><w:vanish w:val="0"/>')}`,
  )
  expect(textOf(body, styles)).toBe('seen again\n')
})

test('keeps text that only the web view hides, which is how Word sets page numbers in a table of contents', () => {
  expect(textOf(p(`${r('Section A')}${r('<w:tab/>', '<w:webHidden/>')}${r('3', '<w:webHidden/>')}`))).toBe(
    'Section A\t3\n',
  )
})

test('reads the base of ruby text, without its reading', () => {
  expect(
    textOf(
      p(r(`${t('a ')}<w:ruby><w:rt>${r('reading')}</w:rt><w:rubyBase>${r('base')}</w:rubyBase></w:ruby>${t(' z')}`)),
    ),
  ).toBe('a base z\n')
})

test('reads the characters of equations', () => {
  expect(textOf(p(`${r('n ')}<m:oMath><m:r><m:t>= 3</m:t></m:r></m:oMath>`))).toBe('n = 3\n')
})

test('reads the characters of emoji that stand beside a fallback', () => {
  const emoji = `<mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F60A"/></mc:Choice><mc:Fallback>${t('😊')}</mc:Fallback></mc:AlternateContent>`
  expect(textOf(p(r(`${t('happy ')}${emoji}`)))).toBe('happy 😊\n')
})

test('reads a text box once, after the paragraph that it hangs on', () => {
  const both = `<mc:AlternateContent><mc:Choice Requires="wps">${drawing(box('in the box'))}</mc:Choice><mc:Fallback>${vml(box('in the box'))}</mc:Fallback></mc:AlternateContent>`
  expect(textOf(p(`${r('before ')}${r(both)}${r('after')}`) + p('next'))).toBe('before after\nin the box\nnext\n')
})

test('reads an old text box that stands alone, and boxes within boxes', () => {
  const inner = `<w:txbxContent>${p(`${r('outer')}${r(drawing(box('inner')))}`)}</w:txbxContent>`
  expect(textOf(p(r(vml(inner))))).toBe('outer\ninner\n')
})

test('takes the fallback where there is no newer form', () => {
  expect(textOf(p(r(`<mc:AlternateContent><mc:Fallback>${t('plain')}</mc:Fallback></mc:AlternateContent>`)))).toBe(
    'plain\n',
  )
})

test('reads WordArt', () => {
  expect(textOf(p(r('<w:pict><v:shape><v:textpath string="All about me"/></v:shape></w:pict>')))).toBe('All about me\n')
})

test.each([
  ['diagram', '<w:drawing><a:graphic><dgm:relIds/></a:graphic></w:drawing>'],
  ['embedded object', '<w:object><o:OLEObject ProgID="Word.Document.12"/></w:object>'],
])('warns of a %s that it cannot read', (what, inside) => {
  const { warnings } = readDocx(docx(p('Text') + p(r(inside))))
  expect(warnings).toMatchObject([{ code: 'part-unreadable', message: expect.stringContaining(what) }])
})

test('warns of a file that Word inserts when it opens the document', () => {
  expect(readDocx(docx(`${p('Text')}<w:altChunk/>`)).warnings).toMatchObject([{ code: 'part-unreadable' }])
})
