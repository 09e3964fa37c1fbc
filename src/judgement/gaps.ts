import { type Need, type Plan, type Provision, sectionOf } from '../plan/plan.js'
import type { SectionLetter } from '../plan/section.js'
import { answers, closeness, mainTopics } from './link.js'
import { type Needing, needingOf } from './needing.js'
import { isNone, providedTopics } from './provided.js'
import { type Told, toldElsewhere, topicsOfSection } from './told.js'
import type { Topic } from './topic-lexicon.js'
import { markedIn } from './topics.js'

/** Where a domain's needs and its provision stand. */
const homes = {
  health: { needs: 'C', provision: ['G'] },
  care: { needs: 'D', provision: ['H1', 'H2', 'H'] },
} as const satisfies Record<string, { needs: SectionLetter; provision: SectionLetter[] }>

type Home = keyof typeof homes

/** Needs told elsewhere that the section where they belong does not record. */
export function unrecorded(plan: Plan, domain: Home): Told[] {
  return toldElsewhere(plan, domain, homes[domain].needs, homes[domain].provision)
}

/** Needs of the section that call for something and that nothing answers, each with its main topic where that is known. */
export function unmet(plan: Plan, domain: Home): { need: Need; topic: Topic | null }[] {
  const given = provisionOf(plan, domain)
  const needs = needsOf(plan, domain)
  return needs.flatMap((need) => {
    const needing = needingOf(need.passage, domain)
    const topic = mainTopics(needing.topics)[0] ?? null
    if (!needing.open || (topic?.service && looked.test(need.passage.text))) return []
    const missing = isSure(needing)
      ? !given.some((one) => answers(one, need, needs, domain))
      : troubles.test(need.passage.text) && given.every((one) => isForAnother(one, need, needs, domain))
    return missing ? [{ need, topic }] : []
  })
}

const isSure = ({ topics }: Needing) => topics.some(({ score, topic }) => score >= 2 && !topic.generic)

/** Fits another need and has nothing to do with this one, of which we know too little to say more. */
function isForAnother(one: Provision, need: Need, needs: readonly Need[], domain: Home): boolean {
  const hinted = needingOf(need.passage, domain).topics.some(({ topic }) => providedTopics(one, domain).has(topic))
  return (
    !hinted &&
    closeness(one, need, needs, domain) === 0 &&
    needs.some((other) => other !== need && closeness(one, other, needs, domain) >= 2)
  )
}

/** The service only looked: that is no need. */
const looked = /\b(?:assessed|visited|spoke|contacted|met with|interviewed|completed an assessment|carried out)\b/i
/** Words of something that is wanting; an item without them may only tell how things are. */
const troubles =
  /\b(?:cannot|can['’]?t|not|n['’]t|no|nobody|no one|never|unable|hard|difficult\w*|struggl\w*|risk|unsafe|worr\w+|without|pain\w*|trouble\w*|alone)\b/i

/** Provision that no recorded need calls for. */
export function unlinked(plan: Plan, domain: Home): Provision[] {
  const needs = needsOf(plan, domain)
  const told = needs.filter(({ passage }) => !needingOf(passage, domain).absent)
  const open = told.map(({ passage }) => needingOf(passage, domain)).filter((needing) => needing.open)
  const said = topicsOfSection(sectionOf(plan, homes[domain].needs), domain)
  const unclear = open.some(({ topics }) => topics.length === 0)
  return provisionOf(plan, domain).filter((one) => {
    if (told.some((need) => closeness(one, need, needs, domain) > 0)) return false
    const own = [...providedTopics(one, domain)]
      .filter(([{ generic }, clear]) => clear >= 1.5 && !generic)
      .map(([topic]) => topic)
    if (own.length === 0 || (inGeneral(one, domain) && !isNamed(one, domain))) return open.length === 0
    if (unclear) return false
    return !own.some((topic) => (said.get(topic) ?? 0) >= 2 && (open.length > 0 || !topic.service))
  })
}

/** By a role that looks after health in general ('community paediatrician'), whatever it looks at. */
function inGeneral(provision: Provision, domain: Home): boolean {
  return [...providedTopics(provision, domain)].some(([{ topic }]) => topic === 'general-health')
}

/** It says by name what it is for ('asthma clinic'). */
function isNamed(provision: Provision, domain: Home): boolean {
  return markedIn(provision.passage).some(({ marks }) =>
    marks.some(({ signs }) =>
      signs.some(({ side, topic }) => side === 'need' && !topic.generic && topic.domains.includes(domain)),
    ),
  )
}

const needsOf = (plan: Plan, domain: Home) => plan.needs.filter(({ section }) => section === homes[domain].needs)

const provisionOf = (plan: Plan, domain: Home) =>
  plan.provision.filter(
    (one) =>
      one.section !== null && (homes[domain].provision as readonly string[]).includes(one.section) && !isNone(one),
  )
