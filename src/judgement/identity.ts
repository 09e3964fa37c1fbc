import type { Passage } from '../plan/passage.js'
import type { Plan, Reviewable } from '../plan/plan.js'
import type { SectionLetter } from '../plan/section.js'
import { genderOfName, namesIn } from '../text/names.js'
import { sentencesIn } from '../text/sentences.js'
import { type Person, personsIn } from './persons.js'

export type Place = { readonly passage: Passage; readonly section: SectionLetter | null }

const forms = {
  he: /\b(?:he|him|his|himself|he['’](?:s|d|ll))\b/gi,
  she: /\b(?:she|her|hers|herself|she['’](?:s|d|ll))\b/gi,
}
const firstPerson = /(?<![\p{L}])(?:I|I['’]m|my|me|we|our|us)(?![\p{L}])/iu

/** The lines that tell of the child, with what stands just before each. */
function linesOf(document: Reviewable): { line: Passage; section: SectionLetter | null; story: boolean }[] {
  if (document.kind === 'advice') {
    return document.parts
      .filter(({ about }) => about !== 'particulars' && about !== 'signature')
      .flatMap(({ lines, about }) =>
        lines.map((line) => ({ line, section: null, story: !['needs', 'outcomes', 'provision'].includes(about) })),
      )
  }
  return document.sections.flatMap(({ letter, lines }) =>
    lines.filter(({ role }) => role === 'content').map((line) => ({ line, section: letter, story: letter === 'A' })),
  )
}

/** The sentences in which 'he' stands for a girl or 'she' for a boy, as far as nobody else could be meant. */
export function wrongPronouns(document: Reviewable): Place[] {
  const own = document.child.pronoun
  if (own !== 'he' && own !== 'she') return []
  const wrong = other(own)
  const places: Place[] = []
  let before: Passage[] = []
  let last: { line: Passage; section: SectionLetter | null } | null = null
  for (const { line, section, story } of linesOf(document)) {
    const said = quotedIn(line)
    const earlier = last?.section === section ? last.line : null
    last = { line, section }
    // Section A and the background of a report go on across paragraphs; elsewhere each paragraph is an item of its own.
    if (!story) before = []
    for (const sentence of sentencesIn(line)) {
      const pronouns = [...sentence.text.matchAll(forms[wrong])].filter(
        ({ index }) => !said.some(({ start, end }) => start <= sentence.start + index && sentence.start + index < end),
      )
      const first = pronouns[0]
      if (
        first &&
        tellsOfChild(sentence.text, first[0], first.index) &&
        !meansAnother(document, before, sentence, first.index, wrong) &&
        !(earlier && isCare(section) && goesOn(document, earlier, sentence, first.index, wrong))
      ) {
        places.push({ passage: sentence, section })
      }
      before = [...before.slice(story ? -6 : -3), sentence]
    }
  }
  return places
}

/** In subject place, or a possessive in a sentence with no other subject to hold on to: not 'her' as one of several. */
function tellsOfChild(sentence: string, pronoun: string, at: number): boolean {
  if (firstPerson.test(sentence)) return false
  const subject = /^(?:he|she)/i.test(pronoun)
  return subject || at < 60
}

/** Whether somebody of that gender, or of one unknown, is mentioned before the pronoun, nearby. */
function meansAnother(
  document: Reviewable,
  before: readonly Passage[],
  sentence: Passage,
  at: number,
  gender: 'he' | 'she',
): boolean {
  const names = namesOf(document)
  const inside = { start: sentence.start, end: sentence.start + at, text: sentence.text.slice(0, at) }
  const couldBe = (passage: Passage, person: Person) =>
    person.gender === gender ||
    (person.gender === 'either' &&
      !isMany(passage, person) &&
      !isParted(inside, person, document.child.names, sentence.text.slice(at)) &&
      !(passage === inside && doesItTo(sentence, person, at)))
  return (
    [...before, inside].some((passage) => personsIn(passage, names).some((person) => couldBe(passage, person))) ||
    [...inside.text.matchAll(companion)].some((match) => !names.includes(match[1]!)) ||
    personsIn(sentence, names).some((person) => person.gender === gender && person.start < sentence.start + at + 80)
  )
}

/** 'She shows it to his parents', after an item about an assistant: with the child named beside 'she', she is the assistant. */
function goesOn(document: Reviewable, earlier: Passage, sentence: Passage, at: number, gender: 'he' | 'she'): boolean {
  const after = sentence.text.slice(at + 2)
  const names = namesOf(document)
  const besideChild = names.some((name) => after.includes(name)) || after.search(forms[other(gender)]) >= 0
  return at < 3 && besideChild && personsIn(earlier, names).some((person) => person.gender !== other(gender))
}

const other = (gender: 'he' | 'she') => (gender === 'he' ? 'she' : 'he')

/** 'Adults', 'staff', 'peers': 'he' and 'she' stand for one person, who may be 'one of his two familiar adults'. */
function isMany(passage: Passage, { start, text }: Person): boolean {
  const lead = passage.text.slice(0, start - passage.start)
  if (/\b(?:one|each|either|any|member|another) of (?:[\p{L}-]+ ){0,4}$/iu.test(lead)) return false
  return /^(?:all |other |trusted |familiar |key )?(?:adults|staff|teachers|assistants|peers|pupils|classmates|professionals|therapists)$/i.test(
    text,
  )
}

/** 'A trusted adult whenever she feels the need': it is the child who needs. */
const inNeed =
  /^(?:he|she)\s+(?:needs?|feels?|wants?|wishes|requires?|chooses|becomes|gets|is (?:upset|anxious|worried|unsure|overwhelmed|tired|distressed|angry))\b/i
/** Somebody with a name that no list knows ('sits next to Iolo'). */
const companion = /\b(?:beside|next to|alongside|behind|near|opposite|with|joins?|copies|follows)\s+(\p{Lu}\p{Ll}+)\b/gu

/** 'A trusted adult meets Idris before she …': the child named between somebody unnamed and a clause of time or purpose is who is meant. */
function isParted(inside: Passage, person: Person, names: readonly string[], after: string): boolean {
  if (person.start < inside.start || !/\b(?:adult|person|grown-up|someone|somebody)$/i.test(person.text)) return false
  const lead = inside.text.slice(0, person.start - inside.start)
  const between = inside.text.slice(person.end - inside.start)
  if (/^\s+(?:when|whenever|if|as soon as)\s+$/i.test(between) && inNeed.test(after)) return true
  if (!/\b(?:an?|any|one)\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(lead) && /\S/.test(lead)) return false
  return (
    names.some((name) => between.includes(name)) &&
    /\b(?:when|before|until|after|while|if|so that|because|whenever|as soon as)\s+$/i.test(between) &&
    !/\b(?:tells?|says?|shows?|informs?|asks?|reminds?|warns?|explains?)\b/i.test(between)
  )
}

/** 'The teacher gives her a card': who does something to 'her' is somebody else; of herself she would say 'herself'. */
function doesItTo(sentence: Passage, person: Person, at: number): boolean {
  const between = sentence.text.slice(person.end - sentence.start, at)
  const after = sentence.text.slice(at)
  const object =
    /^(?:him\b|her(?=\s+(?:an?|the|to|with|when|if|that|what|how|in|on|at|for|from|before|after|until|by|and|\d+|two|three|time)\b|\s*[.,;:]|\s*$))/i
  return object.test(after) && /^\s+(?:(?:will|shall|always|also|then)\s+)?\p{L}+s?\s+$/iu.test(between)
}

function namesOf({ child }: Reviewable): string[] {
  return [...child.names, ...(child.surname ? [child.surname] : [])]
}

/** Stretches of speech: what others say of others has its own pronouns. */
function quotedIn({ text, start }: Passage): { start: number; end: number }[] {
  return [...text.matchAll(/[“"‘][^”"’\n]{12,}[”"’]/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

/** What follows the name of the one whom an item is about: a verb, or what is theirs. */
const asChild =
  /^(?:['’]s\s+(?:\p{Ll}+\s+){0,3}\p{Ll}+\b|\s+(?:(?:often|sometimes|also|usually|always|rarely|still|never|then|now|just|easily|frequently)\s+)?(?:will|would|shall|should|could|is|was|has|had|can|cannot|can['’]t|does|did|may|might|must|to|\p{Ll}{2,}s)(?![\p{L}]))/u
/** What stands before it where somebody does something for the child of a provision. */
const asCared =
  /\b(?:sees?|supports?|helps?|teach(?:es)?|takes?|reminds?|encourages?|prompts?|accompan(?:y|ies)|collects?|allows?|enables?|assists?|visits?)\s+$/u
const knownAs =
  /\b(?:friends?|mates?|sister|brother|siblings?|twin|cousins?|mum|dad|mother|father|nan|gran|grandad|grandma|aunt|auntie|uncle|dog|cat|puppy|pony|hamster|rabbit|guinea pig|fish|horse|pet|baby|partner|carers?|teacher|mentor|key person|worker|assistant|TA|PA|therapist|nurse|called|named|said|with|and|or|like|Mr|Mrs|Ms|Miss|Dr|peer|boy|girl|child|pupil)\s*[,(]?\s*(?:is\s+)?(?:called\s+)?["“(]?$/i

/** The sentences in which another child's name stands where this child's should be. */
export function otherNames(document: Reviewable): Place[] {
  const own = new Set(namesOf(document).flatMap((name) => [name, ...name.split('-')]))
  if (own.size === 0) return []
  const lines = linesOf(document)
  const strangers = strangersIn(document, own)
  return lines.flatMap(({ line, section }) => {
    if (section === 'K') return []
    const said = quotedIn(line)
    return sentencesIn(line).flatMap((sentence) => {
      if (firstPerson.test(sentence.text)) return []
      const found = namesIn(sentence).find(
        (name) =>
          strangers.has(name.text) &&
          (standsForChild(sentence, name) || (isCare(section) && isCaredFor(sentence, name))) &&
          !said.some(({ start, end }) => start <= name.start && name.start < end),
      )
      return found ? [{ passage: sentence, section }] : []
    })
  })
}

/** Names that come once or twice, as a subject, and that nothing in the document introduces as somebody else. */
function strangersIn(document: Reviewable, own: ReadonlySet<string>): Set<string> {
  const counts = new Map<string, { uses: number; known: boolean }>()
  const whole = { start: 0, end: document.text.length, text: document.text }
  for (const name of namesIn(whole)) {
    if (own.has(name.text)) continue
    const entry = counts.get(name.text) ?? { uses: 0, known: false }
    entry.uses++
    entry.known ||= isIntroduced(document.text, name)
    counts.set(name.text, entry)
  }
  const inViews = viewsText(document)
  return new Set(
    [...counts]
      .filter(([name, { uses, known }]) => uses <= 3 && !known && !inViews.includes(name))
      .map(([name]) => name),
  )
}

/** With a surname or a title, after or before a word that says who it is, or in a list of names. */
function isIntroduced(text: string, name: Passage): boolean {
  const before = text.slice(Math.max(0, name.start - 40), name.start)
  const after = text.slice(name.end, name.end + 60)
  // A full stop or a line break ends a sentence unless it follows a title or an initial: the capital before it is no first name.
  if (
    knownAs.test(before) ||
    /(?:\p{Lu}[\p{L}'’-]*|\b(?:Mr|Mrs|Ms|Miss|Dr|St|Prof|\p{Lu})\.|\b(?:of|St|at|the|de))[ \t\u00a0]+$/u.test(before)
  )
    return true
  if (
    /^[ \t\u00a0]+\p{Lu}/u.test(after) ||
    /^\s*(?:,|\()\s*(?:who|aged?|her|his|their|my|our|a|an|the|\d|in Year)\b/u.test(after)
  )
    return true
  return /^\s*(?:,|and|&|or)\s+(?:\p{Lu}|I\b)/u.test(after)
}

function viewsText(document: Reviewable): string {
  if (document.kind === 'advice') return ''
  return (document satisfies Plan).sections
    .filter(({ letter }) => letter === 'A')
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join('\n')
}

const isCare = (section: SectionLetter | null) => section !== null && /^[FGH]/.test(section)

function isCaredFor(sentence: Passage, name: Passage): boolean {
  return asCared.test(sentence.text.slice(0, name.start - sentence.start)) && genderOfName(name.text) !== null
}

function standsForChild(sentence: Passage, name: Passage): boolean {
  const after = sentence.text.slice(name.end - sentence.start)
  return asChild.test(after) && genderOfName(name.text) !== null
}
