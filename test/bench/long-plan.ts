import { docx, p } from '../support/docx.js'
import { wrap } from '../support/helvetica.js'
import { pdf, text } from '../support/pdf.js'

/** A heading, or a paragraph of a plan. */
type Line = { readonly heading: boolean; readonly words: string }

const said: Readonly<Record<string, readonly string[]>> = {
  'Section A: Views, interests and aspirations': [
    'Amina says: “I like maps and buses. I want to travel to college on my own.” She chose these words with her teaching assistant.',
    'Her mother hopes that Amina will have friends of her own, and worries about the move to secondary school in September.',
  ],
  'Section B: Special educational needs': [
    'Amina follows one instruction at a time. With two, she waits and watches what the other children do before she begins.',
    'Amina has Developmental Language Disorder (diagnosed May 2023).',
    'When the room is loud Amina puts her hands over her ears and goes under the table, so that she misses the start of most lessons.',
    'Amina counts to twenty and adds two numbers up to ten with counters. She does not yet see that the number stays the same when they move.',
    'Amina runs and climbs well, and cannot yet do up buttons or hold a pencil for longer than a line, so that her writing cannot be read.',
    'Amina plays beside other children and seldom with them. At break she stands by the fence and names the buses that go past.',
    'Amina reads words of three letters, and guesses longer ones by their first letter, so that she loses the story.',
  ],
  'Section C: Health needs': ['Amina has glue ear, and hears soft speech only when she can see the speaker’s face.'],
  'Section D: Social care needs': ['Amina has no known social care needs. The family was asked on 3 February 2026.'],
  'Section E: Outcomes': [
    'By July 2027 Amina will follow two instructions in four lessons out of five.',
    'By July 2027 Amina will read a page of a book for her age aloud with no more than three mistakes, twice a week.',
    'By July 2027 Amina will ask another child to play at least once in three break times out of five.',
    'Amina will improve her reading and become more confident.',
    'Amina will receive weekly speech and language therapy.',
  ],
  'Section F: Special educational provision': [
    'A speech and language therapist works with Amina on her sounds for 30 minutes every Tuesday in term time.',
    'A teaching assistant reads with Amina for 15 minutes each morning, using the school’s phonics programme, before the register.',
    'The class teacher shows each instruction on a card as she says it, in every lesson, and checks that Amina has begun within a minute.',
    'A specialist teacher trains the class teacher and the teaching assistant for two hours every September in how to teach Amina.',
    'An occupational therapist sets a programme of ten minutes a day, which the teaching assistant does with Amina after lunch.',
    'Regular support from staff as required, subject to resources.',
    'Access to a laptop and opportunities to work in a small group where appropriate.',
  ],
  'Section G: Health provision': ['An audiologist checks her hearing every six months, for 45 minutes.'],
  'Section H1: Social care provision': ['None.'],
  'Section H2: Other social care provision': ['None.'],
  'Section I: Placement': ['[insert name of school]'],
  'Section J: Personal budget': ['None was asked for.'],
  'Section K: Advice and information': [
    'Educational psychology advice, Dr Ruth Hale, Educational Psychologist, 12 January 2026',
    'Education advice, Larkmere Primary School',
  ],
}

/** How often the paragraphs of a section come again, each time with a number of its own. */
const times = 19

function lines(): Line[] {
  const sections = Object.entries(said).map(([title, words]) => [
    { heading: true, words: title },
    ...Array.from({ length: words.length > 1 ? times : 2 }, (_, at) =>
      words.map((one) => ({ heading: false, words: `${one.replace(/\.$/, '')} (${at + 1}).` })),
    ).flat(),
  ])
  return [{ heading: true, words: 'Draft Education, Health and Care Plan' }, ...sections.flat()]
}

/** The plan as a Word file. */
export function longPlanDocx(): Uint8Array {
  return docx(
    lines()
      .map(({ heading, words }) => p(words, heading ? '<w:outlineLvl w:val="0"/>' : ''))
      .join(''),
  )
}

const [top, bottom, left, width, lead] = [780, 60, 60, 470, 15]

/** The same plan as a PDF of some twenty pages. */
export function longPlanPdf(): { readonly bytes: Uint8Array; readonly pages: number } {
  const pages: string[][] = [[]]
  let y = top
  for (const { heading, words } of lines()) {
    for (const line of wrap(words, width)) {
      if (y < bottom) {
        pages.push([])
        y = top
      }
      pages[pages.length - 1]!.push(text(left, y, line, heading ? { size: 14, font: 'bold' } : {}))
      y -= lead
    }
    y -= lead / 2
  }
  return { bytes: pdf(pages), pages: pages.length }
}
