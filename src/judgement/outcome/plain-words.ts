import type { Passage } from '../../plan/passage.js'
import { deadlinesIn } from '../../text/deadlines.js'
import { remembered } from '../../text/remembered.js'
import { type Token, tokensIn } from '../../text/tokens.js'
import { verbOf } from '../../text/verbs.js'

const keptAdverbs = new Set(
  'family daily weekly monthly fortnightly termly early reply apply supply rely fly belly bully friendly lonely likely elderly assembly comply multiply silly butterfly unlikely'.split(
    ' ',
  ),
)
const dropped = new Set(
  'also still then now just very really too even again already soon not both quite always never often sometimes much'.split(
    ' ',
  ),
)
const be = new Set("be is are am was were been being he's she's it's i'm they're".split(' '))

/**
 * The words of an outcome made plain for reading its grammar: adverbs left out, the forms of 'be' as 'be', what stands in quotation
 * marks or says by when as blanks, so that 'will be regularly reviewed' and 'is reviewed' read alike. Places stay those of the document.
 */
export const plainWords = remembered((passage: Passage): readonly Token[] => {
  const plain: Token[] = []
  let signs = ''
  const times = deadlinesIn(passage)
  const inTime = ({ start, end }: Token) => times.some((time) => time.start <= start && end <= time.end)
  const tokens = tokensIn(passage)
  for (const [index, token] of tokens.entries()) {
    // 'Confidently ask for help', and not 'Emily asks for help'.
    const opensVerb = index === 0 && verbOf(tokens[1]?.folded ?? '')?.form === 'base'

    if (
      isAdverb(token, opensVerb) &&
      !/^(?:(?:liv|respond|react|play|act|work|learn)(?:e|es|s|ing)?|as)$/.test(plain.at(-1)?.folded ?? '')
    ) {
      signs += token.before
      continue
    }
    const folded = token.quoted || inTime(token) ? '' : be.has(token.folded) ? 'be' : token.folded
    plain.push({ ...token, folded, before: signs + token.before })
    signs = ''
  }
  return plain
})

function isAdverb({ folded, upper }: Token, opensVerb: boolean): boolean {
  if (dropped.has(folded)) return true
  return folded.length > 4 && folded.endsWith('ly') && (!upper || opensVerb) && !keptAdverbs.has(folded)
}

export const determiners = new Set(
  'a an the his her their my our its this that these those some any every each all no both another one two three four five six seven eight nine ten more less him himself herself themselves myself them it up'.split(
    ' ',
  ),
)
export const prepositions = new Set(
  'in on at with alongside within without for from by to into onto over under through throughout across during after before between behind beside near towards against around along off out of as per until till since about above below among despite like than following using via'.split(
    ' ',
  ),
)
export const pronouns = new Set('he she they i we you it'.split(' '))
