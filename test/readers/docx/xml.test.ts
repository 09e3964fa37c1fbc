import { expect, test } from 'vitest'
import { childOf, type Element, elementsOf, parseXml, textIn } from '../../../src/readers/docx/xml.js'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const parse = (xml: string) => parseXml(Buffer.from(xml))
const refusal = (code: string) => expect.objectContaining({ code })

test('names elements by their namespaces, whatever prefixes the file uses', () => {
  const root = parse(`<ns0:document xmlns:ns0="${w}"><ns0:p ns0:val="1"/></ns0:document>`)
  expect(root.name).toBe('w:document')
  expect(elementsOf(root)[0]).toMatchObject({ name: 'w:p', attributes: { 'w:val': '1' } })
})

test('knows namespaces that have no prefix, and those that are declared further in', () => {
  const root = parse(`<document xmlns="${w}"><p><x:t xmlns:x="${w}">in</x:t><x:t xmlns:x="urn:other"/></p></document>`)
  expect(elementsOf(childOf(root, 'w:p')!).map(({ name }) => name)).toEqual(['w:t', '?x:t'])
})

test('does not take an unknown namespace for a known one by its prefix', () => {
  expect(parse('<w:document xmlns:w="urn:something-else"/>').name).not.toBe('w:document')
})

test('counts paragraphs and runs in the order of their start tags', () => {
  const ordinals: number[] = []
  const walk = (element: Element) => {
    if (element.name === 'w:p') ordinals.push(element.ordinal)
    elementsOf(element).forEach(walk)
  }
  walk(parse(`<w:d xmlns:w="${w}"><w:p><w:r/><w:p/></w:p><w:tcPr/><w:p/></w:d>`))
  expect(ordinals).toEqual([0, 1, 2])
})

test('decodes UTF-16, entities, references and unparsed sections', () => {
  const xml = `<w:t xmlns:w="${w}">A &amp; B &#8211; <![CDATA[<C>]]></w:t>`
  expect(textIn(parse(xml))).toBe('A & B – <C>')
  expect(textIn(parseXml(Buffer.from(`\ufeff${xml}`, 'utf16le')))).toBe('A & B – <C>')
})

test.each(['<w:p', '<a></b>', '', 'plain words', '<a>&unknown;</a>', '<a/><b/>'])('calls %j corrupt', (xml) => {
  expect(() => parse(xml)).toThrow(refusal('corrupt'))
})

test('refuses a document type, and with it every entity of its own', () => {
  const bomb = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><d>&b;</d>'
  expect(() => parse(bomb)).toThrow(refusal('corrupt'))
})

test('refuses elements thousands deep, those that only draw too', () => {
  expect(() => parse(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`)).toThrow(refusal('too-large'))
  const borders = `<w:d xmlns:w="${w}">${'<w:tcBorders>'.repeat(5000)}${'</w:tcBorders>'.repeat(5000)}</w:d>`
  expect(() => parse(borders)).toThrow(refusal('too-large'))
})

test('refuses more paragraphs than any plan has', () => {
  expect(() => parse(`<w:d xmlns:w="${w}">${'<w:p/>'.repeat(50_001)}</w:d>`)).toThrow(refusal('too-large'))
})
