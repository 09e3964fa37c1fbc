import { describe, expect, test } from 'vitest'
import { disguise, hiddenCounts } from '../../../src/opinion/pseudonyms/index.js'
import { realWords, restored } from '../../../src/opinion/pseudonyms/restore.js'
import { sheetOf } from '../../../src/opinion/pseudonyms/sheet.js'
import type { Child } from '../../../src/plan/plan.js'
import { documentOf, type Piece } from '../../support/document.js'

const child: Child = {
  names: ['Tomasz'],
  surname: 'Nowak-Bell',
  pronoun: 'he',
  birth: { passage: { start: 0, end: 0, text: '' }, iso: '2015-12-04' },
  year: 5,
  age: 10,
}

/** The text as it would leave, with the lines of the document in a row. */
function hiddenText(pieces: readonly Piece[], about: Child | null = child): string {
  const document = documentOf(pieces)
  const { clean, hidden } = disguise(document, about)
  return sheetOf(clean, hidden, document.blocks).text
}

describe('what the child is called', () => {
  test.each([
    ['Tomasz likes trains.', '[CHILD] likes trains.'],
    ['We asked Tomasz Nowak-Bell.', 'We asked [CHILD].'],
    ["Tomasz’s and Tomasz' bag", "[CHILD]’s and [CHILD]' bag"],
    ['TOMASZ NOWAK-BELL', '[CHILD]'],
    ['tomasz wrote this himself', '[CHILD] wrote this himself'],
    ['To\u00admasz hides', '[CHILD] hides'],
    ['T\u200bomasz hides', '[CHILD] hides'],
    ['Toma\u0301sz hides', '[CHILD] hides'],
    ['Write to TomaszNowakBell today', 'Write to [NAME-1] today'],
    ['TNB was calm', '[NAME-1] was calm'],
    ['T.N.B. was calm', '[NAME-1] was calm'],
    ['Mrs Nowak-Bell and Mr Bell', 'Mrs [PERSON-1] and Mr [PERSON-2]'],
    ['The Nowak-Bells moved', 'The [PERSON-1] moved'],
  ])('%s → %s', (text, masked) => expect(hiddenText([text])).toBe(masked))

  test('is one token throughout, and another for a relative of the same surname', () => {
    const text = hiddenText([
      'Tomasz is ten.',
      'His mother, Mrs Ewa Nowak-Bell, works.',
      'Mrs Nowak-Bell hopes that Tomasz reads.',
    ])
    expect(text).toBe('[CHILD] is ten.\nHis mother, Mrs [PERSON-1], works.\nMrs [PERSON-1] hopes that [CHILD] reads.')
  })

  test('is known from the form where the parser does not know it', () => {
    const form: Piece[] = [
      {
        table: [
          ['Name', 'Saoirse Ní Bhriain'],
          ['Date of birth', '3 May 2014'],
        ],
      },
      'Saoirse reads. She was born on 3 May 2014.',
    ]
    expect(hiddenText(form, null)).toBe(
      'Name\n[CHILD]\nDate of birth\n[DATE-OF-BIRTH]\n[CHILD] reads. She was born on [DATE-OF-BIRTH].',
    )
  })

  test('is hidden where it is an ordinary word, as a name and at the start of a sentence', () => {
    const hope = { ...child, names: ['Hope'], surname: 'Young' }
    expect(hiddenText(['Hope needs time. We hope that Hope Young will hope.', 'A young person.'], hope)).toBe(
      '[CHILD] needs time. We hope that [CHILD] will hope.\nA young person.',
    )
  })
})

test('a name that only the running head tells is known in the text', () => {
  const document = documentOf(
    ['SUPPORT FOR HEATHCOTE', 'Heathcote family'],
    [{ place: 'header', text: 'Plan for Ama Heathcote' }],
  )
  const { clean, hidden } = disguise(document, null)
  expect(sheetOf(clean, hidden, document.blocks).text).not.toMatch(/heathcote/i)
})

describe('other people', () => {
  test.each([
    ['She sees Dr. O’Dwyer in May.', 'She sees Dr. [PERSON-1] in May.'],
    ['Ms A. Farrant wrote it.', 'Ms [PERSON-1] wrote it.'],
    ['He plays with Jean-Luc and D’Andre.', 'He plays with [PERSON-1] and [NAME-1].'],
    ['Oluwaseun Adébáyò-Smith came.', '[PERSON-1] came.'],
    ['Nguyễn Thị Mai helps at home.', '[NAME-1] helps at home.'],
    ['Mohammed bin Rashid al-Said and Piet van der Merwe', '[PERSON-1] and [PERSON-2]'],
    ['His best friend is Grace.', 'His best friend is [PERSON-1].'],
    ['Will is his brother.', '[NAME-1] is his brother.'],
    ['Auntie May and Uncle Art', 'Auntie [PERSON-1] and Uncle [PERSON-2]'],
    ['Mr English teaches English.', 'Mr [PERSON-1] teaches English.'],
    ['Everyone calls him “Zbiggy”.', 'Everyone calls him “[NAME-1]”.'],
    ['mrs boothroyd is nice', 'mrs [PERSON-1] is nice'],
    ['He lives with priya and aoife', 'He lives with [PERSON-1] and [PERSON-2]'],
    ['Мама Оксана приехала', '[OTHER-SCRIPT-1]'],
  ])('%s → %s', (text, masked) => expect(hiddenText([text])).toBe(masked))

  test('are hidden in fields whatever they are called', () => {
    const form: Piece[] = [
      {
        table: [
          ['Social worker', 'Joy Bridge'],
          ['School', 'The Hive'],
        ],
      },
      'Joy visits the Hive. Bridge work goes on.',
    ]
    expect(hiddenText(form)).toBe(
      'Social worker\n[PERSON-1]\nSchool\nThe [SCHOOL-1]\n[PERSON-1] visits the [SCHOOL-1]. [PERSON-1] work goes on.',
    )
  })

  test('are the same person under a longer and a shorter name', () => {
    expect(hiddenText(['Helen Radley is the nurse. Ms Radley comes. Helen stays.'])).toBe(
      '[PERSON-1] is the nurse. Ms [PERSON-1] comes. [PERSON-1] stays.',
    )
  })
})

describe('places and bodies', () => {
  test.each([
    ['He goes to Larch Hill Church of England Primary School.', 'He goes to [SCHOOL-1].'],
    ['St Petroc’s Pre-school', '[SCHOOL-1]'],
    ['He moved from Wexcombe to Upper Netherby.', 'He moved from [NAME-1] to [NAME-2].'],
    ['Eskmoor Borough Council wrote.', '[COUNCIL-1] wrote.'],
    ['She is seen at Marlsea General Hospital.', 'She is seen at [ORGANISATION-1].'],
    ['They live in School Lane.', 'They live in [PLACE-1].'],
    ['They live at Flat 3, 27 Old Tannery Road.', 'They live at [ADDRESS-1].'],
    ['The postcode is LS14 6QT, or ls146qt.', 'The postcode is [POSTCODE-1], or [POSTCODE-1].'],
    ['He eats in the Bridge.', 'He eats in the [PLACE-1].'],
  ])('%s → %s', (text, masked) => expect(hiddenText([text])).toBe(masked))
})

describe('ordinary text stays as it is', () => {
  test.each([
    'By July 2027, in four of five lessons, he will follow an instruction with two parts.',
    'Zones of Regulation, Lego Therapy, the Boxall Profile and Makaton are used by the SENCo.',
    'He has Down syndrome, Tourette’s syndrome and Ehlers-Danlos syndrome.',
    'A Teaching Assistant helps him in English, Maths and PE on Monday.',
    'CELF-5 UK: Core Language Score 74, 2nd percentile. GMFCS level V.',
    'EHC Plan, Section F, Outcome 3, Key Stage 2, Year 9, the Children and Families Act 2014.',
    'Mum and Dad speak Polish at home and cook at Christmas and Easter.',
    'Speech and language therapy: 30 minutes, 2 x weekly, from 01/09/2026, 1:1, KS3, 2025/26.',
    'He scored 100/120 and 3 out of 10. It costs £172.50 a week.',
    'Scaffolding helps. Teenagers like it. Chewing calms him. Untidy rooms upset him.',
  ])('%s', (text) => expect(hiddenText([text])).toBe(text))
})

test('what was hidden is counted by kind and never by value', () => {
  const { hidden } = disguise(documentOf(['Tomasz and Mrs Ewa Dlamini. Tomasz rings 07700 900461.']), child)
  expect(hiddenCounts(hidden)).toEqual({ child: 2, person: 1, phone: 1 })
})

test('tokens become the real words again on this machine, and only those that were given out', () => {
  const { clean, hidden } = disguise(documentOf(['Tomasz Nowak-Bell and Ewa Dlamini. Tomasz reads.']), child)
  const real = realWords(clean.text, hidden, 'Tomasz')
  expect(restored('[CHILD] reads with [PERSON-1].', real)).toBe('Tomasz reads with Ewa Dlamini.')
  expect(restored('[PERSON-7] reads.', real)).toBeNull()
  expect(restored('[CONSTRUCTOR] and __proto__ read.', real)).toBe('[CONSTRUCTOR] and __proto__ read.')
})
