import { type Passage, passageOf } from '../plan/passage.js'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const monthName =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const pattern = new RegExp(
  [
    `\\b(?<d1>\\d{1,2})\\s*[./-]\\s*(?<m1>\\d{1,2})\\s*[./-]\\s*(?<y1>\\d{4}|\\d{2})\\b`,
    `\\b(?<y2>20\\d{2})-(?<m2>\\d{2})-(?<d2>\\d{2})\\b`,
    `\\b(?<d3>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m3>${monthName})\\.?,?\\s+(?<y3>\\d{4}|['’]?\\d{2}\\b)`,
    `\\b(?<m5>${monthName})\\s+(?<d5>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y5>\\d{4})`,
    `\\b(?<m4>${monthName})\\.?,?\\s+(?<y4>\\d{4}|['’]\\d{2}\\b)`,
    `\\b(?<m6>\\d{1,2})/(?<y6>20\\d{2})\\b`,
  ].join('|'),
  'giu',
)

/** A printed day or month: '2026-03-24', or '2026-03' where the day is not given. */
export type Day = Passage & { readonly iso: string }

/** The calendar dates printed in `passage`, British order, in reading order. Impossible ones (31/02) are left out. */
export function daysIn(passage: Passage): Day[] {
  return [...passage.text.matchAll(pattern)].flatMap((match) => {
    const iso = isoOf(match.groups as Record<string, string | undefined>)
    if (!iso) return []
    const start = passage.start + match.index
    return [
      {
        ...passageOf(passage.text, match.index, match.index + match[0].length),
        start,
        end: start + match[0].trimEnd().length,
        iso,
      },
    ]
  })
}

/** Whole days from one ISO date to another; a month alone counts as its first day. */
export function daysBetween(from: string, to: string): number {
  const at = (iso: string) => Date.parse(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`)
  return Math.round((at(to) - at(from)) / 86_400_000)
}

function isoOf(groups: Record<string, string | undefined>): string | null {
  const pick = (letter: string) =>
    [1, 2, 3, 4, 5, 6].map((n) => groups[`${letter}${n}`]).find((one) => one !== undefined)
  const year = yearOf(pick('y') ?? '')
  const month = monthOf(pick('m') ?? '')
  const day = pick('d')
  if (month === null) return null
  const start = `${year}-${String(month).padStart(2, '0')}`
  if (day === undefined) return start
  const iso = `${start}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

function yearOf(text: string): number {
  const year = Number(text.replace(/\D/g, ''))
  return year < 100 ? year + (year > 70 ? 1900 : 2000) : year
}

function monthOf(text: string): number | null {
  const number = Number(text)
  if (number >= 1 && number <= 12) return number
  const at = months.findIndex((name) => name.startsWith(text.toLowerCase().slice(0, 3)))
  return at < 0 || text === '' ? null : at + 1
}
