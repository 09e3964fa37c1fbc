import names from '#corpora/lexicons/areas.json' with { type: 'json' }
import { squash } from './squash.js'

const known = [...new Set(names.map(squash))].sort((a, b) => b.length - a.length)

/** The broad area of need that a heading or label names, in its own words ('1. Cognition and Learning needs:'); null where it names none. */
export function areaOf(heading: string): string | null {
  const line = heading
    .split('\n')[0]!
    .replace(/^\s*(?:area(?: of need)?\s*)?[\d.)]*\s*[:–-]?\s*/i, '')
    .trim()
  if (line.split(/\s+/).length > 9) return null
  const squashed = squash(line)
  const area = known.find((name) => squashed.startsWith(name))
  if (!area) return null
  const rest = squashed.slice(area.length)
  return /^(?:needs?|difficulties|skills|area|development|c&i|candi|candl|semh|sensoryphysical|sp|pfa|outcomes?|continued)*$/.test(
    rest,
  )
    ? line
    : null
}
