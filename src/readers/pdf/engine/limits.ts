import { UnreadableDocument } from '../../../errors.js'

/** What a file may cost us. Plans have up to 40 pages; a bundle with its appendices a few hundred. */
export const MAX_BYTES = 100 * 1024 * 1024
export const MAX_PAGES = 500
/** A page of text has up to 6,000 characters, and a crowded table a few hundred drawn lines. */
export const MAX_CHARACTERS_ON_A_PAGE = 100_000
export const MAX_OBJECTS_ON_A_PAGE = 100_000
export const MAX_CHARACTERS = 5_000_000
/** Time for the whole file, looked at between pages. */
export const MAX_MILLISECONDS = 60_000

/** Throws 'too-large' when `found` is over `limit`; `what` names the thing in the plural, as people say it. */
export function refuseMoreThan(limit: number, found: number, what: string): void {
  if (found <= limit) return
  throw new UnreadableDocument(
    'too-large',
    `This PDF has more ${what} than can be read (the limit is ${limit.toLocaleString('en-GB')}). Split it into smaller files and try again.`,
  )
}

/** Returns a function that throws 'too-slow' once the time for one file has passed since this call. */
export function startClock(milliseconds = MAX_MILLISECONDS, now: () => number = () => performance.now()): () => void {
  const end = now() + milliseconds
  return () => {
    if (now() <= end) return
    throw new UnreadableDocument(
      'too-slow',
      'This PDF takes too long to read. Print it to a new PDF, or split it into smaller files, and try again.',
    )
  }
}
