import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../src/readers/docx/index.js'
import { commentedDocx } from '../../../src/reports/comments/index.js'
import { docx, field, p, part, picture, r, sdt, t, tbl } from '../../support/docx.js'
import { commentsIn, partsOf } from '../../support/word-comments.js'

/** Comments on the first place of each of these words in a file, and what then stands in it. */
function commented(bytes: Uint8Array, ...quotes: readonly string[]) {
  const document = readDocx(bytes)
  const marks = quotes.map((quote) => {
    const start = document.text.indexOf(quote)
    if (start < 0) throw new Error(`“${quote}” is not in the text`)
    return {
      start,
      end: start + quote.length,
      severity: 'should-fix' as const,
      lines: [`About ${quote}`, 'Second line'],
    }
  })
  const result = commentedDocx(bytes, document, marks)
  if ('problem' in result) throw new Error(result.problem)
  const again = readDocx(result.bytes)
  expect(again.text).toBe(document.text)
  expect(again.blocks).toEqual(document.blocks)
  expect(again.tables).toEqual(document.tables)
  return { bytes: result.bytes, comments: commentsIn(result.bytes), xml: partsOf(result.bytes)['word/document.xml']! }
}

const wordsOf = (body: string, ...quotes: readonly string[]) =>
  commented(docx(body), ...quotes).comments.map(({ words }) => words)

describe('a comment stands on the exact words', () => {
  test('inside one run, at its start and at its end', () => {
    const body = p('Mia will read. She will write. She will sing.')
    expect(wordsOf(body, 'She will write.', 'Mia will read.', 'She will sing.')).toEqual([
      'She will write.',
      'Mia will read.',
      'She will sing.',
    ])
  })

  test('over runs of different looks, each half keeping its look', () => {
    const body = p(`${r('Mia will ', '<w:b/>')}${r('read ten', '<w:i/>')}${r(' words.')}`)
    const { comments, xml } = commented(docx(body), 'will read')
    expect(comments[0]?.words).toBe('will read')
    expect(xml).toContain('<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> ten</w:t></w:r>')
  })

  test('beside tabs and breaks in the same run', () => {
    const run = r(`${t('Who:')}<w:tab/>${t('the TA')}<w:br/>${t('When: daily')}`)
    expect(wordsOf(p(run), 'the TA', 'TA\nWhen', 'Who:\tthe')).toEqual(['the TA', 'TA\nWhen', 'Who:\tthe'])
  })

  test('where characters are written as entities', () => {
    const run = r('<w:t>Read &amp; write, 5 &lt; 6 &#233;t&#xE9;</w:t>')
    expect(wordsOf(p(run), '& write', '< 6 ét')).toEqual(['& write', '< 6 ét'])
  })

  test('in a field’s result, and over a whole field', () => {
    const body = p(`${r('See ')}${field('REF x', r('page four of it'))}${r(' below')}`)
    expect(wordsOf(body, 'four', 'See page four of it below')).toEqual(['four', 'See page four of it below'])
  })

  test('in a link, with the comment’s sign behind the link', () => {
    const body = p(`<w:hyperlink w:anchor="x">${r('our local offer page')}</w:hyperlink>${r(' has more')}`)
    const { comments, xml } = commented(docx(body), 'local offer')
    expect(comments[0]?.words).toBe('local offer')
    expect(xml).toMatch(/<\/w:hyperlink><w:r>(?:(?!<\/w:r>).)*<w:commentReference/)
  })

  test('in inserted text, without the deleted text becoming part of it', () => {
    const body = p(
      `${r('Mia ')}<w:del w:id="7" w:author="a"><w:r><w:delText>may</w:delText></w:r></w:del><w:ins w:id="8" w:author="a">${r('will surely')}</w:ins>${r(' read')}`,
    )
    expect(wordsOf(body, 'Mia will', 'surely read')).toEqual(['Mia will', 'surely read'])
  })

  test('in content controls of every kind', () => {
    const body = [
      sdt(p('A whole paragraph in a control')),
      p(`${r('Name: ')}${sdt(r('Amina Khan'), '<w:text/>')}${r(' of Year 4')}`),
      tbl(sdtRow('In a row control')),
    ].join('')
    expect(wordsOf(body, 'whole paragraph', 'Amina', 'Khan of Year', 'row control')).toEqual([
      'whole paragraph',
      'Amina',
      'Khan of Year',
      'row control',
    ])
  })

  test('over several paragraphs and over cells of a table', () => {
    const body = `${p('First line')}${p('Second line')}${tbl(['One cell', 'Two cell'])}`
    expect(wordsOf(body, 'line\nSecond', 'cell\nTwo')).toEqual(['lineSecond', 'cellTwo'])
  })

  test('over ranges that overlap, lie in one another, or meet', () => {
    const body = p('one two three four five')
    expect(wordsOf(body, 'two three four', 'three', 'one two three', 'four five', 'two three four')).toEqual([
      'two three four',
      'three',
      'one two three',
      'four five',
      'two three four',
    ])
  })
})

test('in a content control of one paragraph the sign comes first, since LibreOffice 7 loses the words in front of it', () => {
  const { xml } = commented(docx(sdt(p('A whole paragraph', '<w:jc w:val="center"/>'))), 'whole')
  expect(xml).toMatch(/<w:p><w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr><w:r>(?:(?!<\/w:r>).)*<w:commentReference/)
})

const sdtRow = (text: string) => sdt(`<w:tr><w:tc>${p(text)}</w:tc></w:tr>`)

describe('words in a text box', () => {
  const box = (inside: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

  test('are marked from outside, because Word ignores comments in it', () => {
    const { comments, xml } = commented(docx(`${p('Before')}${p(`${r('Beside ')}${box(p('In the box'))}`)}`), 'the box')
    expect(comments[0]?.words).toBe('In the box')
    expect(xml).toMatch(/<w:commentRangeStart w:id="0"\/><w:r><mc:AlternateContent>/)
  })
})

describe('everything else in the file', () => {
  const body = `${p(`${r('Mia ')}${r('will read.')}`)}${p('Old words')}${p(picture('rId9'))}`
  const old = p('An old comment')
  const before = docx(
    `${body}${p(`<w:commentRangeStart w:id="4"/>${r('old')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`)}`,
    {
      comments: `<w:comment w:id="4" w:author="Jo" w:initials="J">${old}</w:comment>`,
      headers: [p('Draft')],
    },
  )

  test('stays as it was, byte for byte', () => {
    const { bytes } = commented(before, 'will')
    const [one, two] = [partsOf(before), partsOf(bytes)]
    const { 'word/document.xml': a, 'word/comments.xml': b, ...rest } = two
    const { 'word/document.xml': c, 'word/comments.xml': d, ...restBefore } = one
    expect(rest).toEqual(restBefore)
    expect(b?.startsWith(d!.replace('</w:comments>', ''))).toBe(true)
    expect(a?.length).toBeGreaterThan(c!.length)
  })

  test('keeps earlier comments, and new ones get numbers of their own', () => {
    const { comments } = commented(before, 'will', 'Old words')
    expect(comments.map(({ id, author, words }) => [id, author, words])).toEqual([
      ['4', 'Jo', 'old'],
      ['5', 'Goldthread', 'will'],
      ['6', 'Goldthread', 'Old words'],
    ])
  })

  test('is told of a part for comments where there was none', () => {
    const parts = partsOf(commented(docx(p('Mia')), 'Mia').bytes)
    expect(parts['[Content_Types].xml']).toContain('<Override PartName="/word/comments.xml"')
    expect(parts['word/_rels/document.xml.rels']).toMatch(/relationships\/comments" Target="comments.xml"/)
  })

  test('shows no white space that Word leaves out', () => {
    const { xml } = commented(docx(p('<w:r><w:t> one two </w:t></w:r>')), 'two')
    expect(xml).toContain('<w:t> </w:t><w:t xml:space="preserve">one </w:t></w:r>')
    expect(xml).toContain('<w:t xml:space="preserve">two</w:t>')
  })
})

describe('what a comment says', () => {
  test('is one paragraph a line, with signs of XML and without control characters', () => {
    const bytes = docx(p('Mia'))
    const lines = ['Must fix: 5 < 6 & "so"\u0001', 'How to mend it: écrire']
    const result = commentedDocx(bytes, readDocx(bytes), [{ start: 0, end: 3, severity: 'must-fix', lines }])
    expect('bytes' in result && commentsIn(result.bytes)[0]).toMatchObject({
      author: 'Goldthread',
      lines: ['Must fix: 5 < 6 & "so"', 'How to mend it: écrire'],
    })
  })
})

describe('a file that cannot take comments', () => {
  test('with macros is refused in words for people', () => {
    const bytes = docx(p('Mia'), {
      files: {
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      },
    })
    expect(commentedDocx(bytes, readDocx(bytes), [])).toEqual({ problem: expect.stringContaining('.docx') })
  })

  test('which is not the one that was read is refused', () => {
    const document = readDocx(docx(`${p('One')}${p('Two')}`))
    const other = docx(p(`${r('One')}${r('Two')}`))
    expect(commentedDocx(other, document, [{ start: 4, end: 7, severity: 'must-fix', lines: ['x'] }])).toHaveProperty(
      'problem',
    )
  })

  test('in the strict form takes them in that form', () => {
    const strict = part('document', `<w:body>${p('Mia reads')}</w:body>`).replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    const { bytes, comments } = commented(docx('', { files: { 'word/document.xml': strict } }), 'reads')
    expect(comments[0]?.words).toBe('reads')
    expect(partsOf(bytes)['word/comments.xml']).toContain('purl.oclc.org/ooxml/wordprocessingml/main')
  })
})
