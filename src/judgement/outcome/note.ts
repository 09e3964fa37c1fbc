import { type VerbForm, verbOf } from '../../text/verbs.js'
import { passOver } from './pass.js'
import { readNominal } from './phrase.js'
import { type Reading, readPredicate, readUndergone } from './predicate.js'
import type { Act, Scan } from './scan.js'

/** Notes the act whose verb stands at `at`, past what only leads to it ('be able to', 'continue to', 'have' of the perfect). */
export function note(scan: Scan, at: number, form: VerbForm, how: Act['how'] = scan.how): number {
  const { words } = scan
  const head = passOver(words, at)
  const word = words[head]
  if (!word) return at
  const read = readAt(scan, head, at, form)
  const last = Math.min(read.last, words.length - 1)
  const start = words[Math.min(at, head)]!.start
  const end = words[last]!.end
  const text = scan.passage.text.slice(start - scan.passage.start, end - scan.passage.start)
  scan.acts.push({ ...actOf(scan, read), start, end, text, how })
  if (how === 'main') scan.form = head > at && form !== 's' ? (verbOf(word.folded)?.form ?? 'base') : form
  return last
}

/** The predicate at `head`; growth of what the subject names is read from the subject. */
function readAt(scan: Scan, head: number, at: number, form: VerbForm): Reading {
  const { words, figures, subject, sentence } = scan
  const read = readPredicate(words, head, figures)
  if (words[head]!.folded === 'be' && words[at - 2]?.folded === 'there')
    return readNominal(words, head + 1, figures) ?? read
  if (read.kind === 'neutral' && /^ha[dsv]/.test(words[head]!.folded)) return possessed(scan, read) ?? read
  if (read.kind === 'serve')
    return { ...read, kind: subject === 'staff' || (subject === null && form === 'base') ? 'receive' : 'act' }
  if (words[read.last]?.folded === 'met' && words.slice(sentence, at).some(({ folded }) => folded === 'needs')) {
    return { ...read, kind: 'receive' }
  }
  if (read.kind !== 'change' || subject === 'child' || subject === 'staff') return read
  return readUndergone(
    words.slice(sentence, at).filter(({ folded }) => folded),
    read,
    figures,
  )
}

/** 'have a better attention span', 'have a reduction in anxiety': the thing that is had says what is meant. */
function possessed({ words, figures }: Scan, { last }: Reading): Reading | null {
  const had = readNominal(words, last + 1, figures)
  return had && had.kind !== 'receive' ? { ...had, last } : null
}

/** What a thing does ('this will help', 'incidents fall') is no act of the child's. */
const actOf = ({ subject }: Scan, { kind, hard, degree }: Reading) =>
  ({
    kind: subject === 'thing' && kind === 'act' && !degree ? 'neutral' : kind,
    hard,
    degree,
    subject,
  }) as const
