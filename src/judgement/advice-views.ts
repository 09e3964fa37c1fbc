import type { Advice, AdvicePart } from '../plan/plan.js'
import type { Line } from '../plan/section.js'
import { type Voice, voiceIn } from './voice.js'

/** Whether the author of an advice report asked or observed what the child thinks, likes or wants. A part for views is where it has to be told. */
export function adviceTellsViews(advice: Advice): boolean {
  const views = advice.parts.filter(({ about }) => about === 'views')
  if (views.length > 0) return views.some((part) => voiceOfPart(part, advice).child)
  return advice.parts
    .filter(({ about }) => about === 'background' || about === 'needs' || about === 'strengths' || about === 'other')
    .map((part) => voiceOfPart(part, advice))
    .some(({ ownWords, told }) => ownWords || told)
}

function voiceOfPart({ heading, lines }: AdvicePart, advice: Advice): Voice {
  const head: Line[] = heading ? [{ start: 0, end: heading.length, text: heading, role: 'heading', block: 0 }] : []
  return voiceIn([...head, ...lines.map((line): Line => ({ ...line, role: 'content', block: 0 }))], advice.child, true)
}
