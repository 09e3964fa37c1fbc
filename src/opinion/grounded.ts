import type { DropReason, Evidence, FindingOpinion, OpinionFinding } from '../plan/opinion.js'
import type { SectionLetter } from '../plan/section.js'
import type { Answer } from './answer.js'
import { located } from './locate.js'
import { withoutUnseen } from './pseudonyms/clean.js'
import { restored } from './pseudonyms/restore.js'
import { namesAStranger } from './pseudonyms/stranger.js'
import type { Asked, Questions, StageQuestion } from './questions.js'

/** What of an answer holds: every claim of it is found in the document, and the rest is counted. */
export type Grounded = {
  readonly verdicts: readonly FindingOpinion[]
  readonly findings: readonly OpinionFinding[]
  readonly dropped: readonly DropReason[]
}

/** More than any document gives cause for. */
const most = { opinions: 400, further: 60, reason: 600 }

/** Holds an answer against the document. What a claim quotes must stand there; whom it names must too. */
export function grounded(answer: Answer, question: StageQuestion, questions: Questions): Grounded {
  const dropped: DropReason[] = []
  const keep = <T>(claim: T | DropReason): T[] => {
    if (typeof claim !== 'string') return [claim]
    dropped.push(claim as DropReason)
    return []
  }
  const excess = Math.max(0, answer.opinions.length - most.opinions) + Math.max(0, answer.further.length - most.further)
  dropped.push(...Array<DropReason>(excess).fill('too-many'))

  const open = new Map(question.asked.map((asked) => [asked.id, asked]))
  const verdicts = answer.opinions.slice(0, most.opinions).flatMap((said) => {
    const asked = open.get(said.finding)
    open.delete(said.finding)
    return asked ? keep(verdictOn(asked, said, question, questions)).flat() : keep<FindingOpinion>('unknown-finding')
  })
  const findings: OpinionFinding[] = []
  for (const said of answer.further.slice(0, most.further)) {
    findings.push(...keep(findingIn(said, findings, question, questions)))
  }
  return { verdicts, findings, dropped }
}

function verdictOn(
  asked: Asked,
  { quote, reason, verdict }: Answer['opinions'][number],
  question: StageQuestion,
  questions: Questions,
): FindingOpinion[] | DropReason {
  const words = reasonIn(reason, question, questions)
  if (words.dropped) return words.dropped
  if (quote === null || quote.trim() === '') {
    // Who says that the rule is wrong has to show it.
    if (verdict === 'disagree') return 'no-quote'
    return asked.fingerprints.map((fingerprint) => ({ fingerprint, verdict, reason: words.reason, evidence: null }))
  }
  const evidence = located(quote, asked.section, question.sections, questions.text)
  if (!evidence) return 'quote-not-found'
  return asked.fingerprints.map((fingerprint) => ({ fingerprint, verdict, reason: words.reason, evidence }))
}

function findingIn(
  { section, quote, about, reason }: Answer['further'][number],
  before: readonly OpinionFinding[],
  question: StageQuestion,
  questions: Questions,
): OpinionFinding | DropReason {
  const words = reasonIn(reason, question, questions)
  if (words.dropped) return words.dropped
  const evidence = located(quote, letterIn(section, question), question.sections, questions.text)
  if (!evidence) return 'quote-not-found'
  const twice = before.some((one) => one.about === about && overlap(one, evidence))
  if (twice || alreadyFound(about, evidence, question, questions)) return 'already-found'
  return { code: 'opinion', about, reason: words.reason, ...evidence }
}

/** A rule has found the same there; the model was asked about that one apart. */
function alreadyFound(about: string, evidence: Evidence, question: StageQuestion, questions: Questions): boolean {
  return question.asked.some(({ code, quote, section }) => {
    if (code !== about) return false
    if (quote === null) return section === null || section === evidence.section
    const place = located(quote, section, question.sections, questions.text)
    return place !== null && overlap(place, evidence)
  })
}

const overlap = (one: Evidence, other: Evidence) => one.start < other.end && other.start < one.end

function letterIn(section: string, { sections }: StageQuestion): SectionLetter | null {
  const said = section.toUpperCase().replace(/^SECTION\s+/, '')
  return sections.find(({ letter }) => letter === said)?.letter ?? null
}

type Reason = { reason: string; dropped: null } | { reason: null; dropped: DropReason }

/** The reason with the real words put back, if it names nobody who is not in the document and quotes nothing that is not. */
function reasonIn(reason: string, question: StageQuestion, questions: Questions): Reason {
  const said = withoutUnseen(reason).replace(/\s+/g, ' ').trim()
  const text = restored(said.length > most.reason ? `${said.slice(0, most.reason - 1)}…` : said, questions.real)
  const shown = question.sections.map(({ sheet }) => sheet.text).join('\n')
  if (text === null || namesAStranger(said, shown)) return { reason: null, dropped: 'names-a-stranger' }
  const quoted = [...said.matchAll(/[“"]([^“”"]+)[”"]/g)].map((match) => match[1]!)
  const invented = quoted.some(
    (words) => words.trim().split(/\s+/).length > 3 && !located(words, null, question.sections, questions.text),
  )
  return invented ? { reason: null, dropped: 'quote-not-found' } : { reason: text, dropped: null }
}
