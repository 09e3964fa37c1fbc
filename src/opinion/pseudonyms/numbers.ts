import type { Passage } from '../../plan/passage.js'
import { daysIn } from '../../text/days.js'
import type { Kind, Secret } from './kinds.js'
import { shapes } from './shapes.js'

const label =
  /(?:\b(?:ref(?:erence)?|case|file|client|person|pupil|record|hospital|membership|registration|passport|policy|account)\b[\s.:]*(?:no|number|id|ref(?:erence)?)?|\b(?:id|no|number|number is|mosaic|lcs|mrn|uln|hcpc|gmc))[\s.:#-]*$/i
const word = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[\p{L}\p{N}/_-]*[\p{L}\p{N}])?(?![\p{L}\p{N}])/gu
const blob = /(?<![\p{L}\p{N}+/=_-])[A-Za-z0-9+/_-]{16,}={0,2}(?![\p{L}\p{N}+/=_-])/gu

/** The numbers, addresses and codes in a passage; `birth` is the child's own date of birth, hidden in every form. */
export function numbersIn(passage: Passage, birth: string | null): Secret[] {
  const taken: Secret[] = []
  const { text } = passage
  const free = (start: number, end: number) => !taken.some((one) => one.start < end && start < one.end)
  const take = (kind: Kind, start: number, end: number) => {
    if (free(start, end)) taken.push({ kind, start, end })
  }
  for (const [kind, shape] of shapes) {
    for (const match of text.matchAll(shape)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length]
      if (kind === 'phone' && !isPhone(match[0])) continue
      take(kind === 'nhs' ? nhsKind(text, match[0], start) : kind, start, end)
    }
  }
  const days = daysIn({ start: 0, end: text.length, text })
  for (const { start, end, iso } of days) if (isBirth(text, start, iso, birth)) take('birth', start, end)
  for (const { index, 0: day } of text.matchAll(birthday(birth))) take('birth', index, index + day.length)
  for (const match of text.matchAll(blob)) {
    if (isCode(match[0])) take('code', match.index, match.index + match[0].length)
  }
  for (const match of text.matchAll(word)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (days.some((day) => day.start < end && start < day.end)) continue
    if (isReference(match[0], text.slice(Math.max(0, start - 40), start))) take('reference', start, end)
  }
  return taken.map(({ kind, start, end }) => ({ kind, start: passage.start + start, end: passage.start + end }))
}

/** Ten to thirteen figures, and no run of dates. */
function isPhone(text: string): boolean {
  const figures = text.replace(/(?:ext|x).*$/i, '').replace(/\D/g, '').length
  return figures >= 10 && figures <= 14
}

/** One ten-figure number in eleven passes the checksum, so it counts as an NHS number only where the words or the usual groups say so too. */
function nhsKind(text: string, number: string, at: number): Kind {
  const told =
    /\bnhs\b/i.test(text.slice(Math.max(0, at - 60), at)) ||
    /^\W*\(?nhs\b/i.test(text.slice(at + number.length, at + number.length + 12))
  const grouped = /^\d{3}[ \u00a0-]\d{3}[ \u00a0-]\d{4}$/.test(number)
  return told || (grouped && passesNhsChecksum(number)) ? 'nhs' : 'reference'
}

/** The check digit of an NHS number: weights 10 to 2 over the first nine figures, modulus 11 (NHS Data Dictionary). */
export function passesNhsChecksum(number: string): boolean {
  const figures = [...number.replace(/\D/g, '')].map(Number)
  if (figures.length !== 10) return false
  const sum = figures.slice(0, 9).reduce((total, figure, at) => total + figure * (10 - at), 0)
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === figures[9]
}

/** The child's own day, in any form; a day said to be one of birth; the month of it where no day is given. */
function isBirth(text: string, at: number, iso: string, birth: string | null): boolean {
  if (birth !== null && (iso === birth || (iso.length === 7 && birth.startsWith(iso)))) return true
  return /\b(?:born(?:\s+(?:on|in))?|d\.?o\.?b\.?|date of birth|birth ?day(?:\s+(?:is|was|on))?|b\.)\s*[:–-]?\s*\(?$/i.test(
    text.slice(Math.max(0, at - 30), at),
  )
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')

/** A day and month without a year: the child's own, or one that is said to be a birthday. */
function birthday(birth: string | null): RegExp {
  const any = `(?<=\\b(?:birthday|born)\\b[^.\\n]{0,20})(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months.join('|')})|(?:${months.join('|')})\\s+\\d{1,2}(?:st|nd|rd|th)?)\\b`
  const [, month = '', day = ''] = birth?.split('-') ?? []
  const name = months[Number(month) - 1]
  if (!name || !day) return new RegExp(any, 'gi')
  const own = `\\b(?:${Number(day)}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${name}|${name}\\s+${Number(day)}(?:st|nd|rd|th)?)\\b(?!\\s+(?:19|20)\\d\\d)`
  return new RegExp(`${any}|${own}`, 'gi')
}

/** Letters and figures in a mixture that no word has, such as base64. */
function isCode(text: string): boolean {
  const changes = text.match(/[a-z][A-Z0-9]|[A-Z][0-9]|[0-9][A-Za-z]/g)?.length ?? 0
  return changes >= 3 || (text.length >= 32 && !/[-/_]/.test(text)) || /[+=]/.test(text)
}

/** A number of a file, a person or a case: many figures in one word, or some after a label. */
function isReference(text: string, before: string): boolean {
  const figures = text.replace(/\D/g, '').length
  if (figures < 3 || /^(?:19|20)\d\d(?:[/-](?:(?:19|20)\d\d|\d\d))?$/.test(text)) return false
  if (/^\d{1,3}[/-]\d{1,3}$/.test(text)) return false
  if (label.test(before)) return figures >= 4 || /\p{L}/u.test(text)
  return (
    figures >= 6 ||
    (figures >= 4 && /\p{L}/u.test(text) && !/^\d+\p{Ll}+$/u.test(text) && !/^[\p{L}]+-?(?:19|20)\d\d$/u.test(text))
  )
}
