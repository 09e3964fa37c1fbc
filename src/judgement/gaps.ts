import type { Passage } from '../plan/passage.js'
import { type Need, type Plan, type Provision, sectionOf } from '../plan/plan.js'
import type { SectionLetter } from '../plan/section.js'
import { answers, isNone, mainTopics, provisionTopics, refersTo, sameRow, sharesWords } from './link.js'
import { akin, needingOf } from './needing.js'
import { recorded, type Told, toldNeeds, topicsOfSection } from './told.js'
import type { Topic } from './topic-lexicon.js'
import { markedIn } from './topics.js'

/** Where a domain's needs and its provision stand. */
export const homes = {
  health: { needs: 'C', provision: ['G'] },
  care: { needs: 'D', provision: ['H1', 'H2', 'H'] },
} as const satisfies Record<string, { needs: SectionLetter; provision: SectionLetter[] }>

type Home = keyof typeof homes

/** Needs told elsewhere that the section where they belong does not record. */
export function unrecorded(plan: Plan, domain: Home): Told[] {
  const { needs, provision } = homes[domain]
  return toldNeeds(plan, domain, [needs, ...provision]).filter(({ topic }) => !recorded(plan, needs, topic))
}

/** Needs of the section that call for something and that nothing answers, each with its main topic. */
export function unmet(plan: Plan, domain: Home): { need: Need; topic: Topic }[] {
  const given = provisionOf(plan, domain)
  const needs = needsOf(plan, domain)
  return needs.flatMap((need) => {
    const { topics, open } = needingOf(need.passage, domain)
    const main = mainTopics(topics)[0]
    const score = topics.find(({ topic }) => topic === main)?.score ?? 0
    if (!open || !main || score < 2 || (main.service && looked.test(need.passage.text))) return []
    return given.some((one) => answers(one, need, needs, domain)) ? [] : [{ need, topic: main }]
  })
}

/** The service only looked: that is no need. */
const looked = /\b(?:assessed|visited|spoke|contacted|met with|interviewed|completed an assessment|carried out)\b/i

/** Provision that no recorded need calls for. */
export function unlinked(plan: Plan, domain: Home): Provision[] {
  const said = topicsOfSection(sectionOf(plan, homes[domain].needs))
  const topics = [...said].filter(([{ generic }, score]) => score >= 2 && !generic).map(([topic]) => topic)
  const needs = needsOf(plan, domain)
  const anyOpen = needs.some(({ passage }) => needingOf(passage, domain).open)
  return provisionOf(plan, domain).filter((one) => {
    if (needs.some((need) => refersTo(one, need) || sameRow(one, need, needs) || sharesWords(one, need, 4)))
      return false
    const own = ownTopics(one, domain)
    if (own.length === 0 || (inGeneral(one) && !named(one, domain))) return !anyOpen
    if (needs.some(({ passage }) => unclear(passage, domain))) return false
    return !own.some((topic) => topics.some((other) => other === topic || akin(other).includes(topic)))
  })
}

/** By a role that looks after health in general ('community paediatrician'), whatever it looks at. */
function inGeneral(provision: Provision): boolean {
  return [...provisionTopics(provision)].some(([{ topic }]) => topic === 'general-health')
}

/** It says by name what it is for ('asthma clinic'). */
function named(provision: Provision, domain: Home): boolean {
  return markedIn(provision.passage).some(({ marks }) =>
    marks.some(({ signs }) =>
      signs.some(({ side, topic }) => side === 'need' && !topic.generic && topic.domains.includes(domain)),
    ),
  )
}

/** A need that stands and is about nothing that we know: whatever is provided may be for it. */
function unclear(passage: Passage, domain: Home): boolean {
  const { topics, open } = needingOf(passage, domain)
  return open && !topics.some(({ score }) => score >= 0.5)
}

/** What a provision is about, apart from health or care in general; who gives it tells that only where its own words do not. */
function ownTopics(provision: Provision, domain: Home): Topic[] {
  const all = [...provisionTopics(provision)].filter(
    ([topic, sure]) => sure >= 1.5 && topic.domains.includes(domain) && !topic.generic,
  )
  const specific = all.filter(([{ service }, sure]) => sure >= 2 && !service)
  return (specific.length ? specific : all).map(([topic]) => topic)
}

const needsOf = (plan: Plan, domain: Home) => plan.needs.filter(({ section }) => section === homes[domain].needs)

const provisionOf = (plan: Plan, domain: Home) =>
  plan.provision.filter(
    (one) =>
      one.section !== null && (homes[domain].provision as readonly string[]).includes(one.section) && !isNone(one),
  )
