import type { Finding } from '../plan/finding.js'
import type { OpinionStage } from '../plan/opinion.js'
import type { Passage } from '../plan/passage.js'
import type { Reviewable } from '../plan/plan.js'
import type { SectionLetter } from '../plan/section.js'
import { markOf } from './mark.js'
import { type Prompt, prompts } from './prompt.js'
import { type Disguise, disguise, hiddenCounts, type Looked } from './pseudonyms/index.js'
import type { Known } from './pseudonyms/known.js'
import { realWords } from './pseudonyms/restore.js'
import { type Sheet, sheetOf } from './pseudonyms/sheet.js'

/** A finding as the model is asked about it, and the findings of the report that it stands for. */
export type Asked = {
  readonly id: string
  readonly code: string
  readonly section: SectionLetter | null
  readonly quote: string | null
  readonly subject: string | null
  readonly fingerprints: readonly string[]
}

/** A section as the model is shown it; of an advice report the whole, under no letter. */
export type ShownSection = { readonly letter: SectionLetter | null; readonly sheet: Sheet }

export type StageQuestion = {
  readonly stage: OpinionStage
  readonly sections: readonly ShownSection[]
  readonly asked: readonly Asked[]
}

/**
 * Everything that a second opinion on one document needs, as plain data. The sections and the findings in it are in disguise; the
 * text, the real words and the known ones are not, and stay on this machine.
 */
export type Questions = {
  /** What sort of document it is, in words for the model. */
  readonly about: string
  readonly stages: readonly StageQuestion[]
  readonly text: string
  readonly real: Readonly<Record<string, string>>
  readonly known: readonly Known[]
  readonly birth: string | null
  readonly hidden: Readonly<Record<string, number>>
}

/** The questions to ask of a document that was read and checked. */
export function questionsFor(document: Looked, read: Reviewable, findings: readonly Finding[]): Questions {
  const disguised = disguise(document, read.child)
  return {
    about: aboutOf(read),
    stages: prompts().map((prompt) => questionOf(prompt, disguised, read, findings)),
    text: document.text,
    real: realWords(disguised.clean.text, disguised.hidden, disguised.child.first[0]),
    known: disguised.known,
    birth: disguised.child.birth,
    hidden: hiddenCounts(disguised.hidden),
  }
}

/** In small letters: a child may be called An or Ed, and then no such word with a capital may leave. */
function aboutOf(read: Reviewable): string {
  const { year, age } = read.child
  const kind = read.kind === 'advice' ? 'a professional’s advice report' : `a plan, status ${read.status}`
  const stage = year === null ? '' : year < 0 ? ', nursery' : year === 0 ? ', reception' : `, year ${year}`
  return `the document: ${kind}${stage}${age === null ? '' : `, age ${age}`}`
}

function questionOf(
  prompt: Prompt,
  disguised: Disguise,
  read: Reviewable,
  findings: readonly Finding[],
): StageQuestion {
  const { clean, hidden } = disguised
  return {
    stage: prompt.stage,
    sections: shown(prompt, read)
      .map(({ letter, lines }) => ({ letter, sheet: sheetOf(clean, hidden, lines) }))
      .filter(({ sheet }) => sheet.text.trim() !== ''),
    asked: askedOf(
      disguised,
      findings.filter(({ code }) => prompt.codes.includes(code)),
    ),
  }
}

/** The words of the sections that a prompt asks for; the form's guidance and its unfilled fields are left out. */
function shown(prompt: Prompt, read: Reviewable): { letter: SectionLetter | null; lines: readonly Passage[] }[] {
  if (read.kind === 'advice') {
    const parts = read.parts.filter(({ about }) => about !== 'particulars' && about !== 'signature')
    return [{ letter: null, lines: parts.flatMap(({ lines }) => lines) }]
  }
  return read.sections
    .filter(({ letter }) => prompt.sections.includes(letter))
    .map(({ letter, lines }) => ({
      letter,
      lines: lines.filter(({ role }) => role !== 'guidance' && role !== 'placeholder'),
    }))
}

function askedOf({ clean, hidden }: Disguise, findings: readonly Finding[]): Asked[] {
  const all = new Map<string, Asked & { fingerprints: string[] }>()
  for (const { code, section, quote, start, end, subject, fingerprint } of findings) {
    const masked =
      quote === null || start === null || end === null
        ? null
        : sheetOf(clean, hidden, [{ start, end, text: quote }])
            .text.replace(/\s+/g, ' ')
            .trim()
    // Made from what the model sees anyway: the fingerprint itself is made from the real words and would betray them.
    const id = `f-${markOf([code, section ?? '', masked ?? '', subjectOf(code, subject) ?? ''].join('\n'), 8)}`
    const same = all.get(id)
    if (same) same.fingerprints.push(fingerprint)
    else
      all.set(id, { id, code, section, quote: masked, subject: subjectOf(code, subject), fingerprints: [fingerprint] })
  }
  return [...all.values()]
}

/** Which advice is missing is one of a fixed list; other subjects may hold words of the document. */
function subjectOf(code: string, subject: string | null): string | null {
  return code === 'advice.missing' ? subject : null
}
