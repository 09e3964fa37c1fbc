import rows from '#corpora/lexicons/occasions.json' with { type: 'json' }
import { numberOf } from './numbers.js'

const classes = new Map<string, string>()
const say = (letter: string, words: string) => {
  for (const word of words.split(' ')) classes.set(word, letter)
}
for (const { phrase, kind } of rows) {
  say(kind === 'session' ? 's' : kind === 'event' ? 'O' : 'G', fold(phrase))
}
say('a', 'a an')
say('e', 'each every')
say('l', 'all any both')
say('w', 'whole entire full')
say('f', 'half')
say('Q', 'quarter quarters')
say('m', 'minute minutes min mins')
say('h', 'hour hours hr hrs hourly')
say('d', 'day days')
say('g', 'morning mornings afternoon afternoons evening evenings weekend weekends')
say('k', 'night nights overnight overnights')
say('W', 'week weeks wk wks fortnight fortnights')
say('M', 'month months mth mths')
say('T', 'term terms')
say('Y', 'year years yr yrs')
say('t', 'time times x')
say('o', 'once twice thrice')
say(
  'q',
  'daily weekly fortnightly monthly termly quarterly yearly annually annual nightly biweekly weekday weekdays pw biannually apart',
)
for (const day of 'mon tues wednes thurs fri satur sun'.split(' ')) say('D', `${day}day ${day}days`)
say('J', 'january february april june july august september october november december christmas easter summer')
say(
  'j',
  'pupil pupils child children student students peer peers classmate classmates learner learners people friend friends',
)
say('B', 'group groups pair pairs paired trio')
say(
  'K',
  'staff adult teacher assistant practitioner tutor professional person member ta lsa supervisor parent therapist',
)
say('I', 'at on in before after during following upon')
say('i', 'for from within by with between over since across')
say('r', 'to or through')
say('z', 'till until')
say('&', 'and plus')
say('v', 'of')
say('p', 'per')
say('u', 'other second alternate third fourth')
say('S', 'school working teaching college nursery academic calendar timetabled single')
say('b', 'start end beginning middle close')
say('y', "the his her their its my our this that these those such child's")
say('H', 'throughout whenever')
say('x', 'seconds')

const short = /^(?:mon|tues?|wed|weds|thurs?|fri|sat|sun|m\.?)$/i
const monthNames = /^(?:jan|feb|mar|march|apr|may|jun|jul|aug|sept?|oct|nov|dec|spring|autumn)$/
const joined = /^(\d+(?:[.,]\d+)?)(mins?|minutes?|hrs?|hours?|h|m|x|am|pm|wks?|weeks?)$/

/** The letter of a folded word's class (the letters are those of time-words.ts): 'May' is a month only inside a sentence, 'Sat' a day only with a capital. */
export function letterOf(folded: string, upper: boolean, opens: boolean): string {
  if (!upper) return plainLetterOf(folded)
  if (folded === 'may') return opens ? 'x' : 'J'
  if (classes.has(folded)) return classes.get(folded)!
  if (short.test(folded)) return 'D'
  return monthNames.test(folded) ? 'J' : plainLetterOf(folded)
}

const letters = new Map<string, string>()

/** The class of a word without a capital; kept, since texts use the same words over and over. */
function plainLetterOf(folded: string): string {
  const before = letters.get(folded)
  if (before !== undefined) return before
  const found = classes.get(folded) ?? classes.get(singular(folded)) ?? shapeLetter(folded)
  if (letters.size < 20_000) letters.set(folded, found)
  return found
}

function shapeLetter(folded: string): string {
  if (/^(?:spring|autumn)$/.test(folded)) return 'J'
  const glued = joined.exec(folded)
  if (glued) return /[ap]m/.test(glued[2]!) ? 'c' : `n${glued[2] === 'm' ? 'm' : (classes.get(glued[2]!) ?? 'h')}`
  if (/^x\d{1,2}$/.test(folded)) return 'tn'
  if (/(?:day|noon|night)s?'?s?$/.test(folded)) return classes.get(folded.replace(/'s?$/, '')) ?? 'x'
  if (numberOf(folded) !== null || folded === 'couple' || folded === 'dozen') return 'n'
  return /.time$/.test(singular(folded)) ? 'O' : 'x'
}

/** "hour's", 'lessons', 'activities', 'classes' without their ending. */
function singular(word: string): string {
  const bare = word.replace(/'s$|s'$|'$/, '')
  if (classes.has(bare)) return bare
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x)es$/.test(bare)) return bare.slice(0, -2)
  return bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare
}

function fold(phrase: string): string {
  return phrase.toLowerCase()
}
