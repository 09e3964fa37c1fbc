import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'

const names = ['Amira', 'Toby', 'Ruqayya', 'Callum', 'Priya', 'Dexter', 'Niamh', 'Kofi', 'Elodie', 'Rafferty']
const animals = ['otters', 'herons', 'badgers', 'lizards', 'puffins', 'weasels', 'kestrels']

/** A plan of a page, as a Word file; each number gives another plan. */
export function tinyPlan(number: number): Uint8Array {
  const name = names[number % names.length]!
  return wordFile([
    '# Education, Health and Care Plan',
    `Name: ${name} Quillfeather${number}`,
    'Status: Draft plan',
    '# Section A: Views, interests and aspirations',
    ...(number % 3 === 0 ? [] : [`${name} says: “I like ${animals[number % animals.length]} and drawing them.”`]),
    ...(number % 4 === 0 ? [`${name}'s parents hope for a calm year.`] : []),
    '# Section B: Special educational needs',
    number % 2 ? `${name} has autism.` : `${name} finds it hard to follow spoken instructions of more than one step.`,
    '# Section C: Health needs',
    number % 5 ? `${name} has asthma.` : '[Insert health needs here]',
    '# Section E: Outcomes',
    number % 2
      ? `${name} will improve his reading.`
      : `By July 2027 ${name} will read 40 words of two syllables a minute.`,
    '# Section F: Special educational provision',
    number % 3 ? 'Access to regular support as required.' : 'Twenty minutes of phonics each school day with Ms Oduya.',
    '# Section I: Placement',
    'Thistledown Primary School',
    '# Section K: Advice and information',
    'Educational psychologist, Dr Hollybrook, 3 March 2026',
  ])
}

/** A Word file of paragraphs; `# ` in front makes a heading. */
export function wordFile(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs
    .map((text) =>
      text.startsWith('# ')
        ? `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${escaped(text.slice(2))}</w:t></w:r></w:p>`
        : `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`,
    )
    .join('')
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packaged = 'http://schemas.openxmlformats.org/package/2006'
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const part = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`)
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': part(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/styles.xml': part(
      `<w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`,
    ),
    'word/document.xml': part(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
  })
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

/** Writes plans 0 to `number` - 1 below the folder, and gives the folder back. */
export function writePlans(folder: string, number: number): string {
  mkdirSync(folder, { recursive: true })
  for (let at = 0; at < number; at++) {
    writeFileSync(join(folder, `plan-${String(at).padStart(4, '0')}.docx`), tinyPlan(at))
  }
  return folder
}
