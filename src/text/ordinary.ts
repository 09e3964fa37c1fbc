import names from '#corpora/lexicons/first-names.json' with { type: 'json' }
import list from '#corpora/lexicons/ordinary-words.json' with { type: 'json' }

const words = new Set(list.words.split(' '))
const alsoNames = new Set(list.alsoNames.split(' '))
const firstNames = new Set([names.she, names.he, names.either].flatMap((all) => all.toLowerCase().split(' ')))

const endings = ['s', 'es', 'd', 'ed', 'ing', 'ly', 'r', 'er', 'est', 'y', 'ness', 'ful', 'less', 'ment', 'able', "n't"]
const beginnings = [
  'un',
  're',
  'over',
  'non',
  'pre',
  'mis',
  'dis',
  'under',
  'inter',
  'sub',
  'micro',
  'neuro',
  'hyper',
  'hypo',
]

/** Whether a word, in lower case, is one of everyday English, itself or by its ending ('splashed', 'resettles'). A first name is not, unless it is a word first. */
export function isOrdinary(word: string): boolean {
  if (words.has(word)) return true
  if (isFirstName(word)) return false
  return bases(word).some((base) => base.length > 2 && words.has(base))
}

/** Whether an ordinary word is somebody's name as well ('hope', 'mark'). */
export function isAlsoName(word: string): boolean {
  return alsoNames.has(word)
}

/** Whether a word, in lower case, is a first name that the list knows. */
export function isFirstName(word: string): boolean {
  return firstNames.has(word)
}

function bases(word: string): string[] {
  const stems = endings
    .filter((ending) => word.endsWith(ending))
    .flatMap((ending) => {
      const stem = word.slice(0, -ending.length)
      const doubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : []
      const silent = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []
      return [stem, `${stem}e`, ...doubled, ...silent]
    })
  return [...stems, ...beginnings.filter((start) => word.startsWith(start)).map((start) => word.slice(start.length))]
}
