import type { Advice } from '../plan/plan.js'
import type { Line } from '../plan/section.js'
import { voiceIn } from './voice.js'

/** Whether the author of an advice report asked or observed what the child thinks, likes or wants. */
export function adviceTellsViews(advice: Advice): boolean {
  return advice.parts
    .filter(({ about }) => about !== 'outcomes' && about !== 'provision' && about !== 'signature')
    .some(({ heading, lines, about }) => {
      const head: Line[] = heading ? [{ start: 0, end: heading.length, text: heading, role: 'heading', block: 0 }] : []
      const voice = voiceIn(
        [...head, ...lines.map((line): Line => ({ ...line, role: 'content', block: 0 }))],
        advice.child,
      )
      return about === 'views' ? voice.child : voice.ownWords || voice.interests
    })
}
