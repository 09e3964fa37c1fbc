import type { Plan } from '../plan/plan.js'

const impairment =
  /\b(?:(?:hearing|vision|visual|sight) (?:impairment|loss)|(?:hearing|visually|vision|sight)[- ]impaired|severely sight impaired|partially sighted|registered blind|\bblind\b|deaf(?:ness|blind)?|hearing aids?|cochlear implants?|bone[- ]conduction|radio aid|braille|hemianopia|cerebral visual|cortical visual|nystagmus|retin(?:al|itis|opathy)|field of vision|visual field|sensorineural|low vision|multi-sensory impairment)\b/i
const undone =
  /\b(?:normal|clear|satisfactory|no (?:hearing|vision|visual|sight)|resolved|discharged|within normal|not (?:deaf|blind)|colour[- ]blind|tested)\b/i

/** Whether B or C describes a hearing or vision impairment: then advice of a teacher qualified for it is due (regulation 6(2)). */
export function describesSensoryImpairment(plan: Plan): boolean {
  return plan.needs.some(({ passage, section }) =>
    section === 'D'
      ? false
      : passage.text.split(/(?<=[.;])\s+/).some((one) => impairment.test(one) && !undone.test(one)),
  )
}
