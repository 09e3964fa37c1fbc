import type { Block, SourceDocument } from '../../../plan/document.js'
import type { SecondReading } from './second-reader.js'

/** A document from the second reader alone: paragraphs as blank lines part them, without tables, headings or places. */
export function fallbackDocument({ pages }: SecondReading): SourceDocument {
  const blocks: Block[] = []
  let text = ''
  for (const [index, page] of pages.entries()) {
    for (const paragraph of paragraphsOf(page)) {
      const start = text.length
      blocks.push(blockOf(paragraph, start, index + 1))
      text += `${paragraph}\n`
    }
  }
  return {
    format: 'pdf',
    text,
    blocks,
    tables: [],
    margins: [],
    pages: pages.length,
    origins: [],
    warnings: [
      {
        code: 'fallback-reader',
        message:
          'This PDF is damaged, and only its plain text could be read: tables and headings are lost. Save it as a PDF again and try again for a full review.',
      },
    ],
    coverage: 1,
  }
}

function paragraphsOf(page: string): string[] {
  return page
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}

function blockOf(text: string, start: number, page: number): Block {
  return {
    start,
    end: start + text.length,
    text,
    kind: 'paragraph',
    level: 0,
    label: '',
    cell: null,
    bold: false,
    italic: false,
    size: 0,
    placeholder: false,
    page,
  }
}
