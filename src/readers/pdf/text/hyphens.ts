/** How often each word, and each hyphenated compound that stands within a line, occurs in a document; lower case. */
export type Vocabulary = ReadonlyMap<string, number>

export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const count = new Map<string, number>()
  for (const text of texts) {
    const word = bare(text)
    if (word !== '') count.set(word, (count.get(word) ?? 0) + 1)
  }
  return count
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/\u2010/g, '-')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** First parts that make compounds. */
const FIRST = new Set(
  (
    'self non mini well ill ex semi half high low long short part full one two three four five six seven eight nine ten twenty ' +
    'multi anti mid cross all pre post co re inter micro vice step face hand eye day year week age time key sub ultra ' +
    'on off up down in out over under by wheel sound word number child adult parent peer pupil school teacher family ' +
    'home class whole small large big little old new good better best first second third fourth fifth sixth hard soft ' +
    'fast slow early late much more less so non-'
  ).split(' '),
)
/** Parts like these begin compounds and longer words alike, so that they decide nothing by themselves. */
const EITHER = new Set([
  'pre',
  'post',
  're',
  'inter',
  'micro',
  'sub',
  'over',
  'under',
  'in',
  'on',
  'out',
  'up',
  'down',
  'by',
  'so',
  'off',
  'co',
  'multi',
  'anti',
  'part',
  'all',
  'hand',
  'old',
  'time',
  'less',
  'more',
  'first',
  'key',
  'day',
  'age',
  'ten',
  'home',
  'class',
  'school',
  'child',
  'parent',
  'new',
  'step',
  'best',
  'good',
  'hard',
  'soft',
  'fast',
  'word',
  'sound',
  'eye',
  'face',
  'one',
])
/** Second parts that make compounds. */
const SECOND = new Set(
  (
    'esteem regulation regulate confidence help aware awareness care paced led based made making free specific related centred ' +
    'friendly wide level term time timetable to one day week year month minute hour group school home class aged old ' +
    'being up off on in out down reading writing quality sized step word person adult pupil staff sensory verbal ' +
    'teaching agency disciplinary assessment controlled contained directed talk harm injurious stimulatory ups offs ' +
    'known established developed structured trained qualified planned supported focused oriented rich poor'
  ).split(' '),
)

/**
 * True where the hyphen between `first` at the end of a line and `second` at the start of the next belongs to the word
 * ("self-esteem"), false where it only parts its syllables ("provi-sion").
 */
export function keepsHyphen(first: string, second: string, words: Vocabulary): boolean {
  const [a, b] = [bare(first), bare(second)]
  if (/\d$/.test(a) || /^[\p{Lu}\p{N}]/u.test(second) || a.includes('-')) return true
  const whole = words.get(a + b) ?? 0
  const compound = words.get(`${a}-${b}`) ?? 0
  if (whole !== compound) return compound > whole
  if (FIRST.has(a) && !EITHER.has(a)) return true
  if (SECOND.has(b)) return true
  return b.length > 3 && a.length > 2 && words.has(a) && words.has(b)
}
