import rows from '#corpora/lexicons/placeholders.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { compileLexicon } from './lexicon.js'

const phrases = compileLexicon(rows)

/** What a template prints where somebody should write, by its shape: '[name]', '<dob>', '«Forename»', '{{ x }}', 'XXX', 'XX minutes', 'DD/MM/YYYY', '____', '.....'. */
const shapes = [
  /\[\s*(?:insert|enter|add|type|name|child|pupil|student|young person|first|fore|sur|last|full|date|dob|d\.o\.b|his|her|he|she|him|they|school|setting|nursery|college|la|local|council|authority|number|no\.?|time|day|month|year|address|role|title|x+|tbc|text|to be|details|staff|professional|parent|mum|dad|who|what|how|when|where|specify|state|include|describe|complete|select|choose|delete|please|ta|amount|frequency|hours)\b[^\]\n]{0,120}\]/giu,
  /\[\s*[_.…\s]*\]/g,
  /\[\[[^\]\n]{1,60}\]\]|\{\{[^}\n]{1,60}\}\}|«[^»\n]{1,60}»|<<[^>\n]{1,60}>>/g,
  /<\s*(?:name|first ?name|last ?name|surname|forename|child|pupil|dob|date|school|setting|his|her|he|she|insert|enter|add|text)[^>\n]{0,40}>/gi,
  /(?<![\p{L}\d])(?:X{3,}|x{4,}|Xx{2,}|\?{3,})(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])(?:XX?|xx)(?= (?:minutes?|mins?|hours?|hrs?|times|sessions?|days?|weeks?|terms?|months?|years?|pupils|adults?|children)\b)/gu,
  /\b(?:DD|dd)\s*[/.-]\s*(?:MM|mm)\s*[/.-]\s*(?:YY|yy|CCYY|ccyy)(?:YY|yy)?\b/g,
  /_{4,}|\.{7,}|…{3,}/g,
  /\bFirst ?name\b(?=['’]s\b)|\b(?:Child|Pupil|Student)['’]s name\b(?=\s+(?:will|is|has|needs|can|likes)\b)/g,
]

/** The placeholders of a form that were left in `passage`, in reading order. */
export function placeholdersIn(passage: Passage): Passage[] {
  const found: Passage[] = phrases.find(passage).map(({ start, end, text }) => ({ start, end, text }))
  for (const shape of shapes) {
    for (const match of passage.text.matchAll(shape)) {
      const start = passage.start + match.index
      found.push({ start, end: start + match[0].length, text: match[0] })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Whether nothing is left of the text when its placeholders are taken out. */
export function onlyPlaceholder(passage: Passage): boolean {
  const found = placeholdersIn(passage)
  if (found.length === 0) return false
  let rest = ''
  let at = passage.start
  for (const { start, end } of found) {
    rest += passage.text.slice(Math.max(at, passage.start) - passage.start, Math.max(start, at) - passage.start)
    at = Math.max(at, end)
  }
  rest += passage.text.slice(at - passage.start)
  return rest.replace(/\b(?:to enter|text|a date|here|name|date)\b/gi, '').replace(/[^\p{L}\p{N}]/gu, '').length <= 3
}
