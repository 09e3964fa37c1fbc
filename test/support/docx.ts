import { strToU8, zipSync } from 'fflate'

/** Further parts of a tiny Word file, each as the XML inside its root element. */
export type DocxParts = {
  readonly styles?: string
  readonly numbering?: string
  readonly headers?: readonly string[]
  readonly footers?: readonly string[]
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  /** Files as they stand, by path; they replace those that would be made. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const names = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${transitional}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

export function part(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${names}>${inside}</w:${root}>`
}

/** A Word file with `body` as the XML of its body. */
export function docx(body: string, parts: DocxParts = {}): Uint8Array {
  const related: Record<string, string> = {}
  const add = (name: string, root: string, inside: string | undefined) => {
    if (inside !== undefined) related[`${name}.xml`] = part(root, inside)
  }
  add('styles', 'styles', parts.styles)
  add('numbering', 'numbering', parts.numbering)
  for (const [index, inside] of (parts.headers ?? []).entries()) add(`header${index + 1}`, 'hdr', inside)
  for (const [index, inside] of (parts.footers ?? []).entries()) add(`footer${index + 1}`, 'ftr', inside)
  add('footnotes', 'footnotes', parts.footnotes)
  add('endnotes', 'endnotes', parts.endnotes)
  add('comments', 'comments', parts.comments)
  return zipped({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }),
    'word/_rels/document.xml.rels': relationships(
      Object.fromEntries(Object.keys(related).map((file) => [file.replace('.xml', ''), file])),
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(Object.entries(related).map(([file, xml]) => [`word/${file}`, xml])),
    ...parts.files,
  })
}

export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data]),
    ),
  )
}

/** Pointers to parts by the name of their type, without a number at its end. */
export function relationships(targets: Readonly<Record<string, string>>, types = transitional): string {
  const rows = Object.entries(targets).map(
    ([name, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${types}/${name.replace(/\d+$/, '')}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`
}

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`

/** A paragraph of `inside` (text or XML), with the XML of its properties. */
export function p(inside: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') ? inside : inside && r(inside)}</w:p>`
}

/** A run of `inside` (text or XML), with the XML of its properties. */
export function r(inside: string, properties = ''): string {
  const text = inside.startsWith('<') ? inside : t(inside)
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${text}</w:r>`
}

export function t(text: string): string {
  return `<w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t>`
}

/** A table of rows of cells, each a text or the XML of its paragraphs and properties. */
export function tbl(...rows: readonly (readonly string[] | string)[]): string {
  return `<w:tbl>${rows.map((row) => (typeof row === 'string' ? row : tr(row))).join('')}</w:tbl>`
}

export function tr(cells: readonly string[], properties = ''): string {
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map((cell) => (cell.startsWith('<w:tc>') || cell.startsWith('<w:sdt>') ? cell : tc(cell))).join('')}</w:tr>`
}

export function tc(inside: string, properties = ''): string {
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inside.startsWith('<') ? inside : p(inside)}</w:tc>`
}

/** A content control around `inside`. */
export function sdt(inside: string, properties = ''): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
}

/** A picture whose file has the relationship `id`. */
export function picture(id: string): string {
  const blip = `<pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic>`
  return `<w:drawing><wp:inline><a:graphic><a:graphicData>${blip}</a:graphicData></a:graphic></wp:inline></w:drawing>`
}

/** A complex field of `code` and the runs that it shows. */
export function field(code: string, result: string | null, form = ''): string {
  const mark = (type: string, inside = '') => r(`<w:fldChar w:fldCharType="${type}">${inside}</w:fldChar>`)
  const shown = result === null ? '' : `${mark('separate')}${result}`
  return `${mark('begin', form)}${r(`<w:instrText>${code}</w:instrText>`)}${shown}${mark('end')}`
}

/** A list definition of levels, each '[format] [text]' ('decimal %1.'), with further XML after a bar. */
export function abstractNum(id: number, ...levels: readonly string[]): string {
  const rows = levels.map((level, index) => {
    const [, format, text, more] = /^(\S+) ([^|]*)(?:\|(.*))?$/.exec(level)!
    const start = more?.includes('w:start ') ? '' : '<w:start w:val="1"/>'
    return `<w:lvl w:ilvl="${index}">${start}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more ?? ''}</w:lvl>`
  })
  return `<w:abstractNum w:abstractNumId="${id}">${rows.join('')}</w:abstractNum>`
}

export function num(id: number, definition: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`
}

/** A paragraph in list `id` at `level`, counted from 0. */
export function item(text: string, id = 1, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`)
}
