import { wrap } from './helvetica.js'

export type FontName = 'plain' | 'bold' | 'italic' | 'dingbats' | 'nameless'

/** Everything that a page shows, as PDF operators; the functions below make them. */
export type Marks = string

export type TestPage = {
  readonly marks: readonly Marks[]
  /** Width and height in points; A4 unless given. */
  readonly size?: readonly [number, number]
  readonly rotate?: 0 | 90 | 180 | 270
  /** Dictionaries of annotations, without their << and >>. */
  readonly annotations?: readonly string[]
}

/** An element of the tag tree; numbers are marked contents of its page. */
export type TestTag = {
  readonly role: string
  /** From 0. */
  readonly page?: number
  readonly kids: readonly (number | TestTag)[]
  /** Entries of its table attributes ('/RowSpan 2'). */
  readonly attributes?: string
}

export type TestPdf = {
  readonly pages: readonly TestPage[]
  readonly tags?: TestTag
  /** Says that a password is needed. */
  readonly locked?: boolean
}

const FONTS: Readonly<Record<FontName, [string, string]>> = {
  plain: ['F1', '/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding'],
  bold: ['F2', '/Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding'],
  italic: ['F3', '/Type /Font /Subtype /Type1 /BaseFont /Helvetica-Oblique /Encoding /WinAnsiEncoding'],
  dingbats: ['F4', '/Type /Font /Subtype /TrueType /BaseFont /Wingdings /Encoding /WinAnsiEncoding'],
  nameless: [
    'F5',
    '/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /Differences [97 /gone1 /gone2 /gone3 /gone4 /gone5] >>',
  ],
}

export type TextStyle = {
  readonly size?: number
  readonly font?: FontName
  /** Space between letters, in points. */
  readonly spacing?: number
  /** 3 is invisible. */
  readonly mode?: number
  /** Marked-content number in the tag tree. */
  readonly content?: number
  readonly artifact?: boolean
  /** Direction of the line in degrees, anticlockwise. */
  readonly angle?: number
}

/** One line of text; `x` and `y` are where its baseline begins, in points from the lower left corner. */
export function text(x: number, y: number, line: string, style: TextStyle = {}): Marks {
  const { size = 11, font = 'plain', spacing = 0, mode = 0, content, artifact = false, angle = 0 } = style
  const [sine, cosine] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)].map((value) =>
    value.toFixed(5),
  )
  const place = `${cosine} ${sine} ${-Number(sine)} ${cosine} ${x} ${y} Tm`
  const shown = `BT /${FONTS[font][0]} ${size} Tf ${spacing} Tc ${mode} Tr ${place} (${escaped(line)}) Tj ET`
  if (content !== undefined) return `/P << /MCID ${content} >> BDC ${shown} EMC`
  return artifact ? `/Artifact << /Type /Pagination >> BDC ${shown} EMC` : shown
}

/** Lines one below the other, `lead` points apart. */
export function lines(
  x: number,
  y: number,
  all: readonly string[],
  style: TextStyle & { lead?: number } = {},
): Marks[] {
  return all.map((line, index) => text(x, y - index * (style.lead ?? 13), line, style))
}

/** A paragraph broken into lines of `width` points, from `y` downwards. */
export function paragraph(x: number, y: number, width: number, said: string, style: TextStyle = {}): Marks[] {
  return lines(x, y, wrap(said, width, style.size), style)
}

export function line(x1: number, y1: number, x2: number, y2: number): Marks {
  return `0.5 w ${x1} ${y1} m ${x2} ${y2} l S`
}

/** A filled rectangle; `grey` from 0 (black) to 1 (white). */
export function shade(x: number, y: number, width: number, height: number, grey = 0.85): Marks {
  return `q ${grey} g ${x} ${y} ${width} ${height} re f Q`
}

export function frame(x: number, y: number, width: number, height: number): Marks {
  return `0.5 w ${x} ${y} ${width} ${height} re S`
}

/** A picture over a part of the page. */
export function picture(x: number, y: number, width: number, height: number): Marks {
  return `q ${width} 0 0 ${height} ${x} ${y} cm /Im1 Do Q`
}

/** The lines of a table: `xs` and `ys` are the places of its walls, `ys` from the top. */
export function grid(xs: readonly number[], ys: readonly number[]): Marks[] {
  const [left, right] = [xs[0] as number, xs.at(-1) as number]
  const [top, bottom] = [ys[0] as number, ys.at(-1) as number]
  return [...ys.map((y) => line(left, y, right, y)), ...xs.map((x) => line(x, top, x, bottom))]
}

/** A whole PDF file. */
export function pdf(pages: TestPdf | readonly (readonly Marks[])[]): Uint8Array {
  return 'pages' in pages ? write(pages) : write({ pages: pages.map((marks) => ({ marks })) })
}

function write({ pages, tags, locked = false }: TestPdf): Uint8Array {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const reserve = () => add('')
  const catalog = reserve()
  const tree = reserve()
  const fonts = Object.values(FONTS).map(([name, body]) => `/${name} ${add(`<< ${body} >>`)} 0 R`)
  const image = add(
    stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', 'x'),
  )
  const resources = `<< /Font << ${fonts.join(' ')} >> /XObject << /Im1 ${image} 0 R >> >>`
  const fields: number[] = []
  const handles = pages.map(({ marks, size = [595, 842], rotate = 0, annotations = [] }, index) => {
    const content = add(stream('', marks.join('\n')))
    const notes = annotations.map((annotation) => add(`<< /Type /Annot ${annotation} >>`))
    fields.push(...notes.filter((_, place) => annotations[place]?.includes('/Widget')))
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${size.join(' ')}] /Rotate ${rotate} /Resources ${resources} ` +
        `/Contents ${content} 0 R /StructParents ${index} /Annots [${references(notes)}] >>`,
    )
  })
  const structure = tags ? addTags(tags, handles, add, objects) : null
  const form =
    fields.length > 0 ? `/AcroForm << /Fields [${references(fields)}] /DA (/F1 10 Tf) /DR ${resources} >>` : ''
  const marked = structure === null ? '' : `/MarkInfo << /Marked true >> /StructTreeRoot ${structure} 0 R`
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R ${form} ${marked} >>`
  objects[tree - 1] = `<< /Type /Pages /Kids [${references(handles)}] /Count ${pages.length} >>`
  return assembled(objects, catalog, locked)
}

function addTags(root: TestTag, pages: readonly number[], add: (body: string) => number, objects: string[]): number {
  const owners: number[][] = pages.map(() => [])
  const structure = add('')
  const addTag = (tag: TestTag, parent: number): number => {
    const handle = add('')
    const page = tag.page ?? 0
    const kids = tag.kids.map((kid) => {
      if (typeof kid !== 'number') return `${addTag(kid, handle)} 0 R`
      const owner = owners[page] as number[]
      owner[kid] = handle
      return `${kid}`
    })
    const attributes = tag.attributes ? `/A << /O /Table ${tag.attributes} >>` : ''
    objects[handle - 1] =
      `<< /Type /StructElem /S /${tag.role} /P ${parent} 0 R /Pg ${pages[page]} 0 R ${attributes} /K [${kids.join(' ')}] >>`
    return handle
  }
  const top = addTag(root, structure)
  const numbers = owners.map(
    (owner, index) => `${index} [${Array.from(owner, (h) => (h ? `${h} 0 R` : 'null')).join(' ')}]`,
  )
  objects[structure - 1] = `<< /Type /StructTreeRoot /K [${top} 0 R] /ParentTree << /Nums [${numbers.join(' ')}] >> >>`
  return structure
}

function references(handles: readonly number[]): string {
  return handles.map((handle) => `${handle} 0 R`).join(' ')
}

function stream(entries: string, body: string): string {
  return `<< ${entries} /Length ${body.length} >>\nstream\n${body}\nendstream`
}

function assembled(objects: readonly string[], catalog: number, locked: boolean): Uint8Array {
  let file = '%PDF-1.7\n'
  const places = objects.map((body, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return place
  })
  const table = file.length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const secret = '0'.repeat(64)
  const lock = locked
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -4 >> /ID [<00> <00>]`
    : ''
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R ${lock} >>\nstartxref\n${table}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}

/** Signs that WinAnsi has outside Latin-1. */
const WIN_ANSI: Readonly<Record<string, number>> = {
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
}

function escaped(line: string): string {
  return [...line]
    .map((character) => {
      if ('()\\'.includes(character)) return `\\${character}`
      const code = WIN_ANSI[character] ?? character.charCodeAt(0)
      return code > 126 ? `\\${code.toString(8)}` : character
    })
    .join('')
}
