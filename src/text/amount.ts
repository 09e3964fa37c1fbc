import type { Passage } from '../plan/passage.js'

/**
 * What an amount says. `total`: how long in each period ('an hour a week'); `frequency`: how often ('three times a week', 'every
 * Monday', 'termly'); `duration`: how long ('20 minutes', 'from 9.30 to 10.15'); `count`: how many meetings ('six sessions');
 * `block`: over what stretch ('for ten weeks', 'until July 2027'); `standing`: the whole time ('all day', 'at all times');
 * `occasion`: at which moment or place of the day ('in every lesson', 'at each desk'); `clock`: a time of day; `date`: a month
 * or term; `group`: how many together ('1:1', 'a group of four').
 */
export type AmountKind =
  | 'total'
  | 'frequency'
  | 'duration'
  | 'count'
  | 'block'
  | 'standing'
  | 'occasion'
  | 'clock'
  | 'date'
  | 'group'

/** 'floor': "at least"; 'ceiling': "up to", "a maximum of"; 'rough': "approximately"; 'loose': an occasion without each or every ('in lessons', 'throughout the day'). */
export type Limit = 'exact' | 'floor' | 'ceiling' | 'rough' | 'loose'

export type Amount = Passage & { readonly kind: AmountKind; readonly limit: Limit }
