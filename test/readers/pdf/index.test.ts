import { describe, expect, test } from 'vitest'
import { UnreadableDocument } from '../../../src/errors.js'
import { startEngine } from '../../../src/readers/pdf/engine/pdfium.js'
import { readPdf } from '../../../src/readers/pdf/index.js'
import { wrap } from '../../support/helvetica.js'
import { frame, grid, line, paragraph, pdf, picture, shade, text } from '../../support/pdf.js'
import { PLAYING, READING, read, STARTING } from '../../support/read-pdf.js'

async function refusal(bytes: Uint8Array): Promise<UnreadableDocument> {
  const error = await readPdf(bytes).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof UnreadableDocument) return error
  throw error
}

describe('a PDF that cannot be read', () => {
  test('is refused with what to do where it needs a password', async () => {
    const { code, message } = await refusal(pdf({ pages: [{ marks: [text(72, 700, 'Hidden')] }], locked: true }))
    expect(code).toBe('encrypted')
    expect(message).toBe('This PDF is protected with a password. Save a copy without the password and try again.')
  })

  test.each(['', 'A letter about Toby', '%PDF-1.7 and nothing more'])(
    'is refused as damaged where it is %j',
    async (said) => {
      expect((await refusal(new TextEncoder().encode(said))).code).toBe('corrupt')
    },
  )

  test('is refused as damaged where its end is cut off before the first page', async () => {
    expect((await refusal(pdf([[text(72, 700, 'Toby')]]).slice(0, 60))).code).toBe('corrupt')
  })

  test('is refused as a scan where all pages are pictures', async () => {
    expect((await refusal(pdf([[picture(0, 0, 595, 842)], [picture(0, 0, 595, 842)]]))).code).toBe('no-text')
  })

  test('is refused as a scan where the pictures only bear page numbers', async () => {
    const page = (number: number) => [picture(0, 0, 595, 842), text(280, 20, `Page ${number} of 2`)]
    expect((await refusal(pdf([page(1), page(2)]))).code).toBe('no-text')
  })

  test('is refused as empty where nothing is on its pages', async () => {
    expect((await refusal(pdf([[], []]))).code).toBe('empty')
  })

  test('is refused as too large where it has more than 500 pages', async () => {
    const error = await refusal(pdf(Array.from({ length: 501 }, () => [])))
    expect(error.code).toBe('too-large')
    expect(error.message).toContain('more pages than can be read (the limit is 500)')
  })
})

describe('a PDF that can be read in part', () => {
  test('says which pages are pictures', async () => {
    const written = paragraph(72, 700, 400, STARTING)
    const scanned = [picture(0, 0, 595, 842)]
    const { warnings, blocks } = await read([written, scanned, scanned])
    expect(warnings).toEqual([
      {
        code: 'part-unreadable',
        message: 'Pages 2 and 3 of 3 are pictures without text and could not be read. Check them by eye.',
      },
    ])
    expect(blocks.map((block) => block.text)).toEqual([STARTING])
  })

  test('does not count a blank page as one that could not be read', async () => {
    expect((await read([paragraph(72, 700, 400, STARTING), []])).warnings).toEqual([])
  })

  test('reads the invisible text over a scan and warns of it', async () => {
    const layer = wrap(STARTING, 400).map((said, index) => text(72, 700 - 13 * index, said, { mode: 3 }))
    const { blocks, warnings } = await read([[picture(0, 0, 595, 842), ...layer]])
    expect(blocks.map((block) => block.text)).toEqual([STARTING])
    expect(warnings.map(({ code }) => code)).toEqual(['ocr'])
  })

  test('warns of characters that the file does not name', async () => {
    const strange = text(72, 600, 'abcde edcba', { font: 'nameless' })
    const { warnings } = await read([[...paragraph(72, 700, 400, STARTING), strange]])
    expect(warnings.map(({ code }) => code)).toEqual(['unreliable-text'])
    expect(warnings[0]?.message).toMatch(/About \d+% of the text/)
  })

  test('warns of words that run together', async () => {
    const glued = paragraph(72, 500, 400, 'Thechildoryoungpersonsspecialeducationalneeds')
    const { warnings } = await read([[...paragraph(72, 700, 400, STARTING), ...glued]])
    expect(warnings.map(({ code }) => code)).toEqual(['unreliable-text'])
  })
})

describe('the second reader', () => {
  test('finds nothing that the first one has missed in running text, tables and running heads', async () => {
    const page = (number: number) => [
      text(72, 810, 'Eskmoor Borough Council'),
      ...paragraph(72, 700, 400, STARTING),
      ...grid([72, 200, 400], [600, 570]),
      text(76, 580, 'Name'),
      text(204, 580, 'Toby Fennimore'),
      text(280, 20, `Page ${number} of 3`),
    ]
    const { coverage, warnings } = await readPdf(pdf([page(1), page(2), page(3)]))
    expect(coverage).toBe(1)
    expect(warnings).toEqual([])
  })

  test('leaves the bytes that it is given as they are', async () => {
    const bytes = pdf([paragraph(72, 700, 400, STARTING)])
    const before = bytes.slice()
    await readPdf(bytes)
    expect(bytes).toEqual(before)
  })
})

describe('what is put on a page afterwards', () => {
  const annotated = (...annotations: string[]) =>
    read({ pages: [{ marks: [text(72, 700, 'Name:'), ...paragraph(72, 640, 400, STARTING)], annotations }] })

  test('is read in place where it fills a form field', async () => {
    const { blocks } = await annotated(
      '/Subtype /Widget /FT /Tx /T (name) /V (Toby Fennimore) /Rect [110 694 300 712] /F 4',
    )
    expect(blocks[0]?.text).toBe('Name: Toby Fennimore')
  })

  test('keeps the lines of a field apart', async () => {
    const { blocks } = await annotated(
      '/Subtype /Widget /FT /Tx /Ff 4096 /T (views) /V (I like maps.\\rI like buses.) /Rect [72 500 300 560] /F 4',
    )
    expect(blocks.map((block) => block.text)).toEqual(['Name:', STARTING, 'I like maps.', 'I like buses.'])
  })

  test('is read in place where it was typed on the page', async () => {
    const { blocks } = await annotated('/Subtype /FreeText /Contents (Toby Fennimore) /Rect [110 696 200 710] /F 4')
    expect(blocks[0]?.text).toBe('Name: Toby Fennimore')
  })

  test('is kept apart where it is a comment', async () => {
    const { blocks, margins } = await annotated(
      '/Subtype /Text /Contents (Ask his mother) /Rect [300 600 320 620] /F 4',
    )
    expect(margins).toEqual([{ place: 'comment', text: 'Ask his mother' }])
    expect(blocks.map((block) => block.text)).toEqual(['Name:', STARTING])
  })

  test('is left out where the file hides it', async () => {
    const { margins } = await annotated('/Subtype /Text /Contents (Ask his mother) /Rect [300 600 320 620] /F 2')
    expect(margins).toEqual([])
  })
})

describe('places on the page', () => {
  test('are given for each word, and both parts of a word that a line end cut', async () => {
    const marks = [text(72, 700, 'He needs special provi-'), text(72, 687, 'sion every day at school.')]
    const { text: said, origins } = await read([marks])
    const start = said.indexOf('provision')
    const parts = origins.filter((origin) => origin.start >= start && origin.end <= start + 'provision'.length)
    expect(parts.map((origin) => said.slice(origin.start, origin.end))).toEqual(['provi', 'sion'])
    expect(parts.map((origin) => 'box' in origin && Math.round(origin.box[1]))).toEqual([698, 685])
  })

  test('are in the space of the file where a page is turned', async () => {
    const marks = [text(100, 150, 'Toby reads well aloud.', { angle: 90 })]
    const { origins } = await read({ pages: [{ marks, rotate: 90 }] })
    const [first] = origins
    if (!first || !('box' in first)) throw new Error('no place')
    const [left, bottom, right, top] = first.box
    expect(left).toBeLessThan(100)
    expect(right).toBeGreaterThan(100)
    expect(Math.round(bottom)).toBe(150)
    expect(top).toBeGreaterThan(165)
  })
})

test('a page of another direction is read from its own top', async () => {
  const marks = [
    text(100, 100, 'Toby reads well aloud.', { angle: 90 }),
    text(130, 100, 'He counts to ten by himself.', { angle: 90 }),
  ]
  const { blocks } = await read({ pages: [{ marks, rotate: 90 }] })
  expect(blocks.map((block) => block.text)).toEqual(['Toby reads well aloud.', 'He counts to ten by himself.'])
})

test('a watermark across the page is kept apart', async () => {
  const { blocks, margins } = await read([
    [text(150, 300, 'DRAFT', { size: 80, angle: 45 }), ...paragraph(72, 700, 400, STARTING)],
  ])
  expect(blocks.map((block) => block.text)).toEqual([STARTING])
  expect(margins).toEqual([{ place: 'header', text: 'DRAFT' }])
})

test('lines and shapes that are no table leave the text alone', async () => {
  const marks = [
    shade(60, 690, 420, 30),
    ...paragraph(72, 700, 400, 'Section B'),
    line(60, 660, 480, 660),
    ...paragraph(72, 640, 400, STARTING),
    frame(60, 500, 430, 60),
    ...paragraph(72, 540, 400, READING),
    ...paragraph(72, 460, 400, PLAYING),
  ]
  const { blocks, tables } = await read([marks])
  expect(tables).toEqual([])
  expect(blocks.map((block) => block.text)).toEqual(['Section B', STARTING, READING, PLAYING])
})

test('reading one file two hundred times takes no more memory than reading it twenty times', async () => {
  const page = [...paragraph(72, 700, 400, STARTING), ...grid([72, 200, 400], [600, 570]), text(76, 580, 'Name')]
  const annotations = ['/Subtype /Widget /FT /Tx /T (name) /V (Toby) /Rect [110 494 300 512] /F 4']
  const tags = { role: 'Document', kids: [{ role: 'P', kids: [0] }] }
  const bytes = pdf({ pages: [{ marks: [...page, text(72, 400, 'Tagged', { content: 0 })], annotations }], tags })
  const readTimes = async (times: number) => {
    for (let time = 0; time < times; time++) await readPdf(bytes, { secondReader: false })
    return (await startEngine()).module.HEAPU8.length
  }
  expect(await readTimes(200)).toBe(await readTimes(20))
})

test('a file is read to the same document every time', async () => {
  const bytes = pdf([paragraph(72, 700, 400, STARTING), paragraph(72, 700, 400, READING)])
  expect(await readPdf(bytes)).toEqual(await readPdf(bytes))
})
