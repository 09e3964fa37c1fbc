import { repeatedIn } from '../judgement/repeated.js'
import { joined, quoted } from '../judgement/wording.js'
import type { Provision } from '../plan/plan.js'
import { definePlanRule } from './rule.js'

export default definePlanRule({
  code: 'provision.same-words',
  title: 'Provision in the same words for more than one need or outcome',
  stage: 'needs',
  standard: 'QS4',
  severity: 'consider',
  uncounted: 'hint',
  kinds: ['plan'],
  sections: ['F'],
  what: 'The same words stand for several items of Section F.',
  why: 'A reader cannot tell whether the child gets this once or several times over, nor what it does for each need.',
  fix: 'Say it once and name the needs or outcomes that it serves, or say for each what is different.',
  source: 'code-9.69',
  examples: {
    flagged: [
      {
        name: 'Ali',
        F: [
          'A teaching assistant works with Ali on his targets for 20 minutes each day.',
          'Ali will write his plan on a whiteboard before each task.',
          'A teaching assistant will work with Ali on his targets for 20 minutes each day.',
        ],
      },
    ],
    clear: [
      {
        name: 'Ali',
        F: [
          'A teaching assistant works with Ali on his reading for 20 minutes each day.',
          'A teaching assistant works with Ali on his spelling for 20 minutes each day.',
        ],
      },
    ],
  },
  check: (plan) => {
    const items = plan.provision.filter(({ section }) => section === 'F')
    return repeatedIn(plan).map((group) => ({
      passage: group[0]!.passage,
      section: 'F' as const,
      message: `${quoted(group[0]!.passage)} stands in Section F ${times(group.length)}: ${placed(group, items)}.`,
    }))
  },
})

const times = (count: number) => (count === 2 ? 'twice' : `${count} times`)

/** Where the copies are: by the form's own numbers, else by the areas of need, else by their place in the section. */
function placed(group: readonly Provision[], items: readonly Provision[]): string {
  const labels = group.flatMap(({ label }) => label ?? [])
  const areas = [...new Set(group.flatMap(({ area }) => area ?? []))]
  if (labels.length === group.length) return joined(labels)
  if (areas.length === group.length) return `under ${joined(areas)}`
  return `items ${joined(group.map((one) => `${items.indexOf(one) + 1}`))} of the section`
}
