import { figure } from './numbers.js'

/**
 * What tells that something has been done. `ratio`: 4 of 5, three in four; `percent`; `share`: half, two thirds; `frequency`: twice
 * a week; `duration`: for ten minutes; `distance`, `money`, `weight`; `count`: three words, one prompt; `people`: two friends (a
 * condition rather than a measure); `level`: reading age of 8, Level 2; `change`: from 40 to 60, by six points; `help`: on his own,
 * without prompts; `habit`: every day; `extent`: the whole of, until the end.
 */
export type MeasureKind =
  | 'ratio'
  | 'percent'
  | 'share'
  | 'frequency'
  | 'duration'
  | 'distance'
  | 'count'
  | 'people'
  | 'level'
  | 'change'
  | 'help'
  | 'habit'
  | 'extent'

const n = figure
const unit =
  '(?:school |working |college )?(?:day|week|month|term|half[ -]term|year|fortnight|morning|afternoon|evening|night|weekend|lesson|session|hour|minute|activity|game|page|sentence|playtime|break|lunchtime|meal|visit|trip|conversation|task|time|occasion|opportunity|attempt|try|trial)'
const many =
  '(?:times?|days?|weeks?|mornings?|afternoons?|evenings?|nights?|weekends?|lessons?|sessions?|occasions?|lunchtimes?|playtimes?|breaks?|meals?|visits?|mealtimes?|activities|opportunities)'

const sources: readonly (readonly [MeasureKind, string])[] = [
  ['percent', `\\b${n} ?(?:%|per ?cent)|\\b(?:[a-zà-ÿ-]+ )per ?cent`],
  // four mornings out of five, 9 out of every 10, three in four, 15 of a list of 20, three of the week's five, 4/5
  [
    'ratio',
    `\\b${n}(?: (?!of\\b|in\\b|out\\b|from\\b)[a-zà-ÿ'’-]+){0,4}? (?:out of|in|from|of)(?: (?:every|each|the|a|any|his|her|their|my|last|next|first|list of|set of|group of|[a-zà-ÿ]+['’]s|possible|total of|all|these|those))*(?: (?:last|next|first))? ?${n}\\b`,
  ],
  ['ratio', '\\b\\d{1,2}(?:[:.]\\d+)? ?/ ?\\d{1,3}\\b(?!/)'],
  [
    'share',
    '\\b(?:half|a third|2__[- ]thirds|a quarter|3____[- ]quarters|9___[- ]tenths|a half) (?:of|the|his|her|their|my)\\b|\\b(?:half|2__[- ]thirds|3____[- ]quarters) (?:as many|an?)\\b|\\bmore than half\\b',
  ],
  [
    'frequency',
    `\\b(?:once|twice|thrice|${n}(?: (?:or more|different|separate|consecutive|full|whole|school))*(?: ${many})?)(?:,? (?:in )?(?:a|an|per|each|every)(?: (?:single|other|given|typical|normal|[a-zà-ÿ]+))? ?${unit}s?\\b| (?:daily|weekly|monthly|termly|fortnightly)\\b)`,
  ],
  [
    'frequency',
    `\\b(?:once|twice|${n} times)\\b|\\bon(?: at least| no fewer than| a minimum of)? ${n}(?: (?!people|adults?)[a-zà-ÿ-]+)? ?${many}\\b|\\b${n} (?:[a-zà-ÿ]+ )?${many} (?:running|in a row|in succession|a|per|each|every)\\b|\\b${n} ?[x×]\\b`,
  ],
  [
    'duration',
    `\\b(?:${n}|an?|half an?|several)(?: (?:to|or|-|–) ${n})?(?: (?:full|whole|more|or more))?[ -]?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?)\\b|\\bhalf an hour\\b|\\ban hour and a half\\b`,
  ],
  [
    'duration',
    `\\b${n}(?: (?:to|or|-|–) ${n})?(?: (?:full|whole|consecutive|separate|different|school|more))*[ -](?:days?|weeks?|fortnights?|months?|terms?|half[ -]terms?|nights?|weekends?)\\b|\\ba (?:whole |full )?(?:fortnight|week|half[ -]term|term|month)\\b`,
  ],
  [
    'distance',
    `\\b${n}[ -]?(?:m\\b|metres?|meters?|km|kilometres?|cm|centimetres?|miles?|yards|feet|lengths?|laps|widths?|kg|grams?|g\\b|ml|millilitres?|litres?|spoonfuls?|mouthfuls?|portions?)|[£]\\s?\\d|\\b\\d+p\\b`,
  ],
  [
    'change',
    `\\bfrom (?:an? [a-zà-ÿ-]+ (?:age |score )?of |about |around |up to |level |stage |band |the )*${n}[a-z]*\\b[^.;]{0,40}\\bto (?:1__ of |an? [a-zà-ÿ-]+ of |about |at least |around |level |stage |band |the )*${n}[a-z]*\\b|\\bby (?:at least |a further |another )?${n} (?!${unit})(?:points?|levels?|steps?|[a-zà-ÿ]+s)\\b|\\bto zero\\b|\\b(?:twice|double|half|3____ times) (?:as|the)\\b`,
  ],
  [
    'level',
    `\\b(?:entry )?level ${n}\\b|\\b(?:entry level|functional skills|gcses?|a-levels?|a levels|btec|nvq|t[ -]level|asdan|duke of edinburgh|national curriculum|pre-?key stage|key stage \\d standard|p ?scales?|p\\d|book band|stage ${n}|phase ${n}|grade ${n}|grade [a-g]\\b|set ${n}|band ${n}|age[- ]related expectations|expected standard|(?:a |the )?level expected|developmental age|reading age|spelling age|chronological age|standard(?:ised)? score|scaled score|age[- ]equivalent|year ${n} (?:level|standard|book|text|words?|spellings?|expectations)|distinction|merit)\\b`,
  ],
  [
    'people',
    `\\b(?:at least |all |up to |more than |a minimum of )?${n}(?: (?:of )?(?:the |his |her |other|familiar|chosen|different|more|unfamiliar|trusted|known|named|new|of (?:his|her|their)))*[ -](?:adults?|children|child|peers?|pupils?|people|persons?|friends?|classmates?|students?|others?|staff|members?|areas?|settings?|subjects?|environments?|contexts?|places?|ways?|aspects?|to[ -]${n}|on[ -]${n})\\b`,
  ],
  [
    'count',
    `\\b(?:at least|no more than|no fewer than|not more than|fewer than|less than|more than|up to|a minimum of|a maximum of|minimum|maximum|at most|only|within) ${n}\\b|\\b${n} or (?:more|fewer|less)\\b`,
  ],
  [
    'count',
    `\\b(?!1__\\b)${n}(?:[- ](?!of\\b|in\\b|and\\b|or\\b|to\\b|for\\b|at\\b|on\\b|he\\b|she\\b)[a-zà-ÿ'’-]+){1,4}|\\b(?:1__|single)(?:[ -](?!of\\b|in\\b|and\\b|or\\b|to\\b|for\\b|at\\b|another\\b|day\\b|who\\b|that\\b)[a-zà-ÿ'’-]+){1,3}|\\ba(?:n|nother)? (?:sentence|paragraph|page|full page)\\b`,
  ],
  [
    'help',
    "\\bwith(?:out|(?: there being)? no| no more than| only)(?: (?:any|further|an|a|the need for|needing|more|other|adult|physical|verbal|direct|extra))*[ -](?:adult['’]?s?|help|helping|support|supervision|prompts?|prompting|reminders?|reminding|being (?:asked|told|reminded|prompted|shown|helped)|assistance|1__|anyone|anybody|someone|somebody|nobody|a model|model|copying|looking|gestures?|cues?|staff|hand)\\b|\\b(?:on|by) (?:his|her|their|my) own\\b|\\bby (?:himself|herself|themselves|myself)\\b|\\b(?<!more |increasingly |greater |as )(?:independently|unaided|unassisted|unprompted|unsupported|unaccompanied|alone|single-handed)\\b|\\bfrom memory\\b|\\bnobody (?:helping|prompting|scribing)\\b|\\bneeding no\\b",
  ],
  [
    'habit',
    '\\b(?:every|each) (?:day|week|morning|afternoon|evening|night|lesson|session|time|break|lunchtime|term|fortnight|weekend|school day)\\b|\\b(?:daily|weekly|fortnightly|monthly|termly|nightly)\\b',
  ],
  [
    'extent',
    '\\b(?:the )?(?:whole|entire|full|complete) (?:of|lesson|session|day|morning|story|game|song|task|activity|page|meal|term|week|assembly|length|text|book|piece)\\b|\\bstart to finish\\b|\\b(?:until|till|to) (?:the|its) end\\b|\\bfrom beginning to end\\b|\\bfirst time\\b',
  ],
]

/** The shapes of a measure over text in lower case, in order of rank: what an earlier one has read, a later one does not read again. */
export const measureShapes: readonly { readonly kind: MeasureKind; readonly shape: RegExp }[] = sources.map(
  ([kind, source]) => ({
    kind,
    shape: new RegExp(source, 'g'),
  }),
)

/** Figures that name and do not measure: 'the number 12 bus', '1:1', 'Outcome 3', 'Section B', 'Year 6', 'Key Stage 2'. */
export const namingFigures =
  /\b(?:number|no\.?|bus|room|section|outcome|need|target|appendix|years?|yr|key stage|ks|y) ?[a-k]?\d{1,3}\b(?! (?:level|standard|book|text|words?|spellings?|expectations))|\b(?:the|a) \d{1,3}[a-z]? bus\b|\b\d ?: ?\d\b|\b(?:1__|2__|1|2)[- ]to[- ](?:1__|1)\b|\b1__[- ]on[- ]1__\b|\b(?:20\d\d)(?:[-/–]\d\d)?\b|\b1__ (?:day|another)\b|\b(?:\d{1,2}_*) ?o['’]clock\b/g
