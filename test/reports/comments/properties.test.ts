import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../../src/plan/document.js'
import { readDocx } from '../../../src/readers/docx/index.js'
import { commentedDocx } from '../../../src/reports/comments/index.js'
import { docx, field, p, r, sdt, tbl } from '../../support/docx.js'
import { commentsIn, partsOf } from '../../support/word-comments.js'

const word = fc.constantFrom('a', 'read', '&amp;', 'é', '  two ', '5 &lt; 6', '&#8217;', '😀', '-')
const text = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([words, kept]) => `<w:t${kept ? ' xml:space="preserve"' : ''}>${words.join(' ')}</w:t>`)
const child = fc.oneof(
  { weight: 6, arbitrary: text },
  fc.constantFrom('<w:tab/>', '<w:br/>', '<w:noBreakHyphen/>', '<w:softHyphen/>', '<w:lastRenderedPageBreak/>'),
)
const run = fc
  .tuple(fc.array(child, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '<w:b/>', '<w:i/><w:sz w:val="20"/>'))
  .map(([children, look]) => r(children.join(''), look))
const runs = fc.array(run, { minLength: 1, maxLength: 3 }).map((all) => all.join(''))
const wrapped = fc.oneof(
  { weight: 5, arbitrary: runs },
  runs.map((inside) => `<w:hyperlink w:anchor="x">${inside}</w:hyperlink>`),
  runs.map((inside) => `<w:ins w:id="1" w:author="a">${inside}</w:ins>`),
  runs.map(
    (inside) =>
      `<w:del w:id="2" w:author="a">${inside.replaceAll('w:t', 'w:delText').replaceAll('w:delTextab', 'w:tab')}</w:del>`,
  ),
  runs.map((inside) => sdt(inside, '<w:text/>')),
  runs.map((inside) => field('REF x', inside)),
)
const paragraph = fc.array(wrapped, { minLength: 1, maxLength: 4 }).map((all) => p(all.join('')))
const body = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: paragraph },
      fc.tuple(paragraph, paragraph).map((cells) => tbl(cells)),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((all) => p('First') + all.join(''))

const ranges = fc.array(fc.tuple(fc.nat(), fc.nat(60)), { minLength: 1, maxLength: 6 })

test('whatever the runs, the text stays and every comment stands on its words', () => {
  fc.assert(
    fc.property(body, ranges, (inside, wanted) => {
      const bytes = docx(inside)
      const document = readDocx(bytes)
      const marks = wanted.flatMap(([from, length]) => {
        const start = from % document.text.length
        const words = document.text.slice(start, start + length)
        const left = start + words.length - words.trimStart().length
        const trimmed = words.trim()
        return trimmed === '' || /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(trimmed)
          ? []
          : [{ start: left, end: left + trimmed.length, severity: 'consider' as const, lines: [trimmed] }]
      })
      const result = commentedDocx(bytes, document, marks)
      if ('problem' in result) throw new Error(result.problem)
      const again = readDocx(result.bytes)
      expect(again.text).toBe(document.text)
      expect(again.blocks.map(sizeless)).toEqual(document.blocks.map(sizeless))
      expect(commentsIn(result.bytes).map(({ words }) => shown(words!))).toEqual(
        marks.map(({ start, end }) => shown(document.text.slice(start, end))),
      )
      expect(withoutMarks(result.bytes)).toBe(withoutMarks(bytes))
    }),
    { numRuns: 150 },
  )
})

/** Which size most characters have may be a tie, which the halves of a split run decide another way. */
const sizeless = (block: Block) => ({ ...block, size: 0 })

/** Line ends between paragraphs are no text of the file, and spaces that nobody keeps are shown differently by readers. */
const shown = (words: string) => words.replace(/\s+/g, '')

/** What the body holds besides comments, the halves of split runs joined: its characters, tabs and breaks in their order. */
function withoutMarks(bytes: Uint8Array): string {
  return partsOf(bytes)
    ['word/document.xml']!.replace(/<w:commentRange(?:Start|End) [^>]*>/g, '')
    .replace(/<w:commentReference [^>]*>/g, '')
    .replace(/<w:t xml:space="preserve">|<w:t>/g, '')
    .replace(/<\/w:t>|<\/?w:r>|<w:rPr>.*?<\/w:rPr>/g, '')
}
