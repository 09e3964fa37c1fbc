import { carriedThrough } from '../judgement/aims.js'
import { voiceOf } from '../judgement/voice.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'voice.not-carried-through',
  title: 'An aspiration in Section A that no outcome touches',
  stage: 'voice',
  standard: 'QS1',
  severity: 'should-fix',
  kinds: ['plan'],
  sections: ['A', 'E'],
  what: 'No outcome in Section E leads towards this aspiration.',
  why: 'Outcomes are there to bring a child closer to what they and their family hope for.',
  fix: 'Add an outcome that is a step towards it, or say in Section A why none is sought now.',
  source: 'qs1',
  examples: {
    flagged: [{ name: 'Ali', A: 'I want to swim a whole length.', E: 'By July 2027 Ali will read 40 words at sight.' }],
    clear: [
      { name: 'Ali', A: 'I want to swim a whole length.', E: 'By July 2027 Ali will swim ten metres with a float.' },
    ],
  },
  check: (plan) => {
    const hopes = plan.outcomes.length > 0 ? (voiceOf(plan)?.hopes ?? []) : []
    return hopes
      .filter((hope) => !carriedThrough(hope, plan))
      .map((passage) => ({
        passage,
        section: 'A' as const,
        message: `Section A says “${passage.text.replace(/\s+/g, ' ')}”, and no outcome in Section E leads towards it.`,
      }))
  },
})
