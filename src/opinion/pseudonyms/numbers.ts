import type { Passage } from '../../plan/passage.js'
import { daysIn } from '../../text/days.js'
import type { Kind, Secret } from './kinds.js'

const streets =
  'Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Way|Crescent|Cres|Court|Ct|Gardens|Gdns|Grove|Place|Pl|Terrace|Terr|Hill|Rise|Walk|Row|Mews|Square|Sq|Green|Park|View|Parade|Broadway|Croft|Mount|Vale|Wharf|Quay|Yard|Gate|Fold|Bank|End|Parkway|Boulevard|Circus|Lea|Meadow|Meadows|Fields|Orchard|Estate|House|Cottage|Farm|Lodge|Buildings|Towers?|Heights'

/** Numbers and addresses that are known by their shape alone, in the order in which they are looked for. */
const shapes: readonly (readonly [Kind, RegExp])[] = [
  ['email', /[\p{L}\p{N}._%+'-]+\s?(?:@|\[at\]|\(at\))\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu],
  ['web', /\b(?:https?:\/\/|www\.)[^\s<>"”’)\]]+/giu],
  ['web', /(?<![\p{L}\p{N}@._-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:co\.uk|org\.uk|sch\.uk|gov\.uk|nhs\.uk|ac\.uk|com|org|net|uk|info)(?![\p{L}\p{N}])(?:\/[^\s<>"”’)\]]*)?/giu],
  ['web', /(?<![\p{L}\p{N}@._-])@[\p{L}\p{N}_.]{2,}/giu],
  ['postcode', /\bGIR ?0AA\b|\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[ABD-HJLNP-UW-Z]{2}\b|\b[a-z]{1,2}\d[a-z\d]?\s*\d(?!st\b|nd\b|rd\b|th\b)[abd-hjlnp-uw-z]{2}\b/g],
  ['upn', /(?<![\p{L}\p{N}])[A-HJ-NP-RT-Z](?:\s?\d){11}\s?[\dA-HJ-NP-RT-Z](?![\p{L}\p{N}])/giu],
  ['reference', /(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D](?![\p{L}\p{N}])/giu],
  ['phone', /(?<![\p{L}\p{N}/.-])(?:\+\d{1,3}|\(?0)[\d\s().-]{8,16}\d(?![\p{L}\p{N}])(?:\s*(?:ext|extension|x)\.?\s*\d{1,6})?/giu],
  ['nhs', /(?<![\p{L}\p{N}/.+-])\d{3}[ \u00a0-]?\d{3}[ \u00a0-]?\d{4}(?![\p{L}\p{N}])/gu],
  ['address', new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:Flat|Apartment|Apt|Unit|Room)\\s+\\w{1,4},?\\s+)?(?!(?:19|20)\\d\\d\\b)\\d{1,4}[A-Za-z]?(?:\\s?[-–/]\\s?\\d{1,4}[A-Za-z]?)?,?\\s+(?:\\p{Lu}[\\p{L}'’.-]*\\s+){1,4}(?:${streets})\\b`, 'gu')],
  ['address', /(?<![\p{L}\p{N}])(?:Flat|Apartment|Apt)\s+\d{1,4}[A-Za-z]?(?![\p{L}\p{N}])/gu],
] // biome-ignore format: a shape a line

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

/** Letters and figures in a mixture that no word has, such as base64. */
function isCode(text: string): boolean {
  const changes = text.match(/[a-z][A-Z0-9]|[A-Z][0-9]|[0-9][A-Za-z]/g)?.length ?? 0
  return changes >= 3 || (text.length >= 32 && !text.includes('-')) || /[+=]/.test(text)
}

/** A number of a file, a person or a case: many figures in one word, or some after a label. */
function isReference(text: string, before: string): boolean {
  const figures = text.replace(/\D/g, '').length
  if (figures < 3 || /^(?:19|20)\d\d(?:[/-](?:(?:19|20)\d\d|\d\d))?$/.test(text)) return false
  if (label.test(before)) return figures >= 4 || /\p{L}/u.test(text)
  return (
    figures >= 6 ||
    (figures >= 4 && /\p{L}/u.test(text) && !/^\d+\p{Ll}+$/u.test(text) && !/^[\p{L}]+-?(?:19|20)\d\d$/u.test(text))
  )
}
