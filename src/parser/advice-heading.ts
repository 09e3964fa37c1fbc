import rows from '#corpora/lexicons/advice-headings.json' with { type: 'json' }
import type { AdvicePart } from '../plan/plan.js'
import { squash } from './squash.js'

type About = AdvicePart['about']

const exact = new Map<string, About>()
const patterns: { pattern: RegExp; about: About }[] = []
for (const { about, headings } of rows) {
  for (const heading of headings) {
    if (heading.includes('*')) patterns.push({ pattern: patternOf(heading), about: about as About })
    else exact.set(squash(heading), about as About)
  }
}

/** What the part of an advice report under `heading` is about; null where its words are not known. */
export function adviceHeading(heading: string, names: readonly string[]): About | null {
  if (/\b(?:advice|report|assessment)\b.*\b(?:for|towards|on|under)\b/i.test(heading)) return null
  const line = heading
    .replace(/^\s*(?:section\s*)?(?:[\d.]+|[A-Z][.)])\s*[:.)–-]*\s*/i, '')
    .replace(/\([^)]*\)/g, ' ')
    .split('\n')[0]!
  const nameless = names.reduce((text, name) => text.replaceAll(new RegExp(`${name}(?:['’]s)?`, 'g'), '*'), line)
  const plain = squash(nameless.replaceAll('*', ' '))
  for (const key of [plain, plain.replace(/^(?:the|my|our|summaryof)/, ''), plain.replace(/(?:for|of)$/, '')]) {
    const about = exact.get(key)
    if (about) return about
  }
  if (/^appendi(?:x|ces)\b|^annex(?:e)?\b/i.test(nameless.trim())) return appended(nameless.trim(), names)
  const matched = patterns.find(({ pattern }) => pattern.test(nameless.trim()))
  return matched?.about ?? byLastWords(plain)
}

/** 'Appendix 2: Recommendations' is what its title says; 'Appendix A: Scores' is no part of the advice itself. */
function appended(heading: string, names: readonly string[]): About {
  const title = heading.replace(/^\S+\s*(?:[A-Z\d]{1,2}\b)?[\s:.–-]*/, '')
  return (title && adviceHeading(title, names)) || 'other'
}

/** 'Outcomes to be achieved by the end of Year 2', 'Recommended special educational provision in school'. */
function byLastWords(squashed: string): About | null {
  if (/^(?:suggested|recommended|proposed|longterm|advised)?outcomes/.test(squashed)) return 'outcomes'
  if (
    /(?:provision|recommendations|recommendedsupport)/.test(squashed) &&
    !/current|existing|todate|previous/.test(squashed)
  )
    return 'provision'
  if (/parent|carer|family|mum|mother/.test(squashed)) return 'background'
  if (/views|wishesandfeelings|voice/.test(squashed)) return 'views'
  if (/needs|difficult/.test(squashed)) return 'needs'
  return /strengths/.test(squashed) ? 'strengths' : null
}

function patternOf(heading: string): RegExp {
  const body = heading.split('*').map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${body.join('\\s*(?:\\*|he|she|they|his|her|their|the child|\\S+)\\s*')}\\W*$`, 'i')
}
