import type { Fault, ProvisionReading } from './provision.js'
import type { Giver } from './provision-giver.js'
import type { HedgeSort } from './provision-hedge.js'

const says: Record<HedgeSort, string> = {
  need: 'leaves it open when this is given, or whether it is',
  resource: 'makes this hang on staff, money, time or somebody’s later choice',
  deferred: 'puts the decision off, so that nothing is fixed yet',
  loose: 'says neither how often nor when',
  maybe: 'says that this might be given, not that it will be',
  benefit: 'says what would help, not what is given',
  frequency: 'does not say how often',
  open: 'does not say what is given, or when',
  chance: 'does not say what is done, or that it happens',
  degree: 'does not say how much',
  ceiling: 'sets a ceiling and no minimum, so that none at all would meet it',
  rough: 'is not an amount that anyone can hold the provision to',
}

/** What is wrong with a provision, in sentences that quote its own words. */
export function faultsInWords({ faults, unnamed, giver }: ProvisionReading): string {
  const hedges = faults.flatMap(({ words }) => (words ? [words] : []))
  const quoted = hedges.slice(0, 3).map(({ text, sort }) => `“${text}” ${says[sort]}.`)
  const told = hedges.some(({ sort }) => sort === 'frequency' || sort === 'loose')
  const missing = faults.flatMap(({ slot }) => (slot === 'often' && told ? [] : slotWords(slot, giver)))
  const gap = missing.length ? [`It does not say ${inSeries(missing)}.`] : []
  const nobody =
    unnamed && faults.some(({ slot }) => slot === 'who') ? [`“${unnamed.text}” names no role and no training.`] : []
  return [...quoted, ...gap, ...nobody].join(' ')
}

/** What to write instead. Figures and roles are left open in brackets: they are the professional's to give. */
export function remedyFor({ faults, nature }: ProvisionReading, advice: boolean): string {
  const ask = advice ? '' : 'Ask whoever advised this, and '
  const write = advice ? 'Write' : 'write'
  const has = (slot: Fault['slot']) => faults.some((fault) => fault.slot === slot)
  if (faults.some(({ words }) => words?.sort === 'ceiling')) {
    return `${ask}${write} the least that is given: “at least [number] hours a week, by [role], to [what is done]”.`
  }
  if (nature === 'money') return `${ask}${write} the amount: “[number] hours a week, for [what it is used for]”.`
  if (nature === 'standing' && !has('what')) {
    return `${ask}${write} what is there or done, and when or where it holds, for example “in every [lesson]” or “at each [desk]”. If it is somebody’s time, write by whom, how often and for how long.`
  }
  if (nature === 'review') return `${ask}${write} who does it and how often: “by [role], every [number] months”.`
  const firstly = has('what') ? 'what is done in that time, and ' : ''
  return `${ask}${write} ${firstly}by whom, how often and for how long, for example “[number] minutes, [number] times a week, by [role, with the training it takes]”.`
}

function slotWords(slot: Fault['slot'], giver: Giver): string[] {
  switch (slot) {
    case 'what':
      return ['what is done']
    case 'who':
      return ['who gives it']
    case 'often':
      return ['how often']
    case 'long':
      return ['for how long']
    case 'when':
      return giver === 'named' ? ['when', 'where'] : ['who does this', 'when', 'where']
    default:
      return []
  }
}

function inSeries(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
