import { figure } from './numbers.js'

/** 'date': a day, month, season or school year of the calendar; 'stage': a year group, key stage or phase; 'age'; 'span': a length of time from now; 'event': a review, a transfer. */
export type DeadlineKind = 'date' | 'stage' | 'age' | 'span' | 'event'

// The shapes are matched against text in lower case: case-insensitive matching of so many alternatives takes ten times as long to compile.
const months =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?'
const season = `(?:spring|summer|autumn|winter|easter|christmas|xmas|michaelmas|whitsun|${months})`
const year = "(?:20\\d\\d(?:\\s?[-–/]\\s?(?:20)?\\d\\d)?|['’]\\d\\d|(?:this|next) year)"
const ordinal = '(?:first|second|third|fourth|fifth|final|last|next|1st|2nd|3rd|4th)'
const his = "(?:his|her|their|my|the|this|that|our|each|[a-zà-ÿ-]+['’]s?)"
const number = `(?:${figure}|an?)`
const longUnit =
  '(?:(?:school|academic|calendar|full|whole|college)[ -])?(?:months?|mths?|years?|yrs?|terms?|half[ -]terms?)'
const stageName =
  '(?:key stage ?\\d_*|ks ?\\d|(?:the )?early years(?: foundation stage)?|(?:the )?eyfs|(?:the )?foundation(?: stage| year)?(?: [12]_*)?|reception(?: (?:year|class))?|nursery(?: (?:school|year|\\d_*))?|pre-?school|(?:national curriculum )?(?:year|yr) ?\\d{1,2}_*|y\\d{1,2}|yr? ?r|infants?(?: school)?|junior school|(?:primary|secondary|middle|first|special|high) (?:school|phase|education)|(?:the )?sixth form|post-?16(?: education)?|post-?19|compulsory (?:school|education)|statutory schooling|school(?:ing)?|college|formal education|education)'
const stageWithYear = `years? ?\\d{1,2}_* and \\d{1,2}_*|(?:year|yr) ?\\d{1,2}_*|y\\d{1,2}|key stage ?\\d_*|ks ?\\d|nursery \\d_*`
const earlyStage =
  'reception|nursery|pre-?school|(?:the )?eyfs|(?:the )?sixth form|post-?16|primary school|secondary school'
const ender =
  '(?:(?:the |its |his |her |their )?(?:very )?(?:end|close|start|beginning|middle|completion|conclusion|(?:first|last|final) (?:half[ -])?(?:week|day|term|month)|summer|spring|autumn|christmas|easter|january|february|march|april|may|june|july|september|october|november|december))'
/** The stages that say when without any other word; 'school' or 'education' alone does not. */
const stageAlone =
  '(?:key stage ?\\d_*|ks ?\\d|early years foundation stage|eyfs|reception(?: year)?|nursery|pre-?school|(?:year|yr) ?\\d{1,2}_*|y\\d{1,2}|f[12]|fs[12]|foundation(?: stage| year)? [12]_*|yr? ?r|(?:primary|secondary|middle|infants?|juniors?)(?: (?:school|phase|education))?|sixth form|post-?16|post-?19)'
/** Nouns that make a year group say whose or what ('a Year 2 book') and not when. */
const notWhen =
  '(?![ -]*(?:class|classes|group|books?|texts?|teachers?|tutors?|pupils?|child(?:ren)?|students?|peers?|levels?|standards?|expectations?|curriculum|objectives?|words?|word list|statutory|spellings?|maths|english|timetable|work\\b|buddy|buddies|friends?|boys?|girls?|room|classroom|corridor|building|playground|assembly|play\\b|reading|writing|mathematics|programme|phonics|sats?\\b|/|and \\d))'

const sources: readonly (readonly [DeadlineKind, string])[] = [
  // by the age of 16, before her fifth birthday, by the time he is six, when he turns 18, at 19 years old
  ['age', `\\b(?:by|before|at|until|till|to|from|on|around|when) (?:the )?(?:age|ages) (?:of )?${figure}\\b`],
  ['age', `\\b(?:at|by) ${figure} years (?:old|of age)\\b`],
  ['age', `\\b${his} (?:${figure}|\\d+(?:st|nd|rd|th)|next|[a-zà-ÿ]+(?:th|first|second|third)) birthday\\b`],
  [
    'age',
    `\\b(?:by the time|when|before|once|until|till|after) (?:that )?[a-zà-ÿ-]+(?: and [a-zà-ÿ-]+)?(?:['’](?:s|re|m)| is| are| am| turns?| reach(?:es)?| becomes?| has turned| have turned) (?:(?:the )?age (?:of )?)?${figure}(?!\\d|[:.]\\d|%)(?! ?(?:minutes?|seconds?|metres?|points?|words?|steps?|per|times?|lessons?|out|of|in|or|and|pupils?|children|people|o['’]clock|am|pm)\\b)`,
  ],
  ['age', '\\bby (?:1[1-9]|2[0-5])(?=\\s*(?:$|[,;)]|\\.(?!\\d)|he\\b|she\\b|they\\b|i\\b))'],
  // the end of Key Stage 2, in Year 6, on leaving primary school, by the time he starts college, after one term in Reception
  ['stage', `\\b${ender} of (?:${his} )?(?:time (?:at|in) )?(?:[a-zà-ÿ]+ ){0,2}?${stageAlone}`],
  [
    'stage',
    `\\b(?:by|before|until|till) (?:the )?(?:end|completion|close) of (?:${his} )?(?:time (?:at|in) )?(?:[a-zà-ÿ]+ ){0,2}?${stageName}(?! day)`,
  ],
  [
    'stage',
    `\\b(?:by|before|at|until|till|during|in|through|throughout|over|for|within|end|for the (?:end|start) of) (?:${his} )?(?:current |next )?(?:${stageWithYear})\\b${notWhen}`,
  ],
  [
    'stage',
    `\\b(?:by|before|on|when|after|until|upon|at|in readiness for|in preparation for|in time for|prior to|ahead of) (?:${his} )?(?:[a-zà-ÿ]+ ){0,2}?(?:leaving|leaves?|entering|entry (?:to|into)|starting|starts?|finishing|finishes|completing|joining|moving (?:on )?(?:in)?to|mov(?:es|e) (?:on )?(?:in)?to|going (?:in|on )?to|goes (?:up )?to|transferr?(?:s|ing)?(?: in)?to|transitioning to|transition (?:in)?to|transfer (?:in)?to|the (?:transfer|transition|move) to) (?:${his} )?(?:[a-zà-ÿ]+ ){0,2}?(?:${stageName}|adult(?:hood| services?)|university|work|employment|setting|phase)`,
  ],
  [
    'stage',
    `\\bby the time (?:that )?[a-zà-ÿ-]+ (?:leaves?|starts?|finishes|completes?|moves?|enters?|transfers?|transitions?|goes|gets|reaches|is (?:in|at|ready for)|begins?|joins?)(?: up| on)?(?: to| into| in)? (?:${his} )?(?:[a-zà-ÿ]+ ){0,2}?${stageName}`,
  ],
  [
    'stage',
    `\\b(?:by|before|at|until|during|over|in) (?:${ender} of )?(?:${his} )?(?:${ordinal} (?:year|term)(?: [a-zà-ÿ]+){0,3}? (?:at|in|of) (?:${his} )?(?:[a-zà-ÿ]+ )?(?:college|school|nursery|reception|sixth form|key stage|secondary|primary|course|provision|university|training|work))`,
  ],
  [
    'stage',
    `\\b(?:after|following|once [a-zà-ÿ]+ has had|with) (?:the )?${number}(?: (?:full|whole|complete))? (?:terms?|years?|months?)(?: [a-zà-ÿ]+)? (?:in|at|of|with) (?:${his} )?(?:[a-zà-ÿ]+ )?(?:reception|nursery|school|college|year|key stage|setting|provision|class)`,
  ],
  ['stage', `\\b(?:by|before|until|till|during|throughout) (?:${his} )?(?:${earlyStage})\\b`],
  [
    'stage',
    `\\b(?:for |through(?:out)? |over )?the (?:whole|remainder|rest|course) of (?:${his} )?(?:${stageWithYear}|${earlyStage})\\b${notWhen}`,
  ],
  ['stage', `\\b(?:by|at|before|in|during) ${his} (?:current |present |next )?(?:phase|key stage)\\b`],
  [
    'stage',
    `\\b(?:(?:by|at|before|until) ${ender} of|by|before|until|during|throughout) ${his} (?:(?:current|next|present|this|key) )*(?:phase|key stage|stage|course|apprenticeship|internship|supported internship|traineeship|study programme|programme of study|school (?:career|life|days)|schooling|education|primary years|college (?:career|course)|placement|gcses?|a levels?)\\b`,
  ],
  [
    'stage',
    `\\b(?:(?:on|upon) (?:the )?completion of|in time for) ${his} (?:[a-zà-ÿ]+ ){0,2}?(?:course|apprenticeship|internship|placement|programme|gcses?|a levels?|exams?|studies)\\b`,
  ],
  // July 2027, summer 2027, the summer term of 2026, the academic year 2026/27, by Easter, by the end of term
  [
    'date',
    `\\b${season}(?: (?:half[ -])?(?:term|holidays?|break|half[ -]term))?(?: \\d(?:st|nd)?)?(?:,? (?:of |in )?(?:the )?(?:year |academic year )?|,\\s?)${year}`,
  ],
  ['date', `\\b(?:by|before|until|till|on|end of) \\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months}(?![a-z])`],
  [
    'date',
    `\\b(?:by|before|during|over|across|in|throughout) the (?:autumn|spring|summer)(?:,? (?:and|to) (?:autumn|spring|summer))+ terms?`,
  ],
  ['date', `\\b(?:year|session) ${year}`],
  ['date', `\\b20\\d\\d ?[-–/] ?(?:20)?\\d\\d(?: (?:academic|school) year)?\\b`],
  [
    'date',
    `\\b(?:by|before|until|till|end of|end|during|in|within|for|to|expected|target|due|review)(?: date)?:? (?:early |mid[ -]|late |the (?:end|start|beginning|close) of |the )*20[2-4]\\d\\b`,
  ],
  [
    'date',
    `\\b(?:by|before|until|till|in time for|due|no later than|end of|start of|beginning of)(?: the)?(?: (?:end|start|beginning|close|middle) of)?(?: (?:the|this|next|each|early|mid|late|following))*[ -]${season}(?: (?:half[ -])?(?:term|holidays?|break|half[ -]term))?\\b(?!['’])`,
  ],
  [
    'date',
    `\\b(?:by|before|until|till|over|during|throughout|within|in|across|for|end of|at)(?: the)?(?: (?:end|start|beginning|close|course|middle|whole|remainder|rest|duration) of)?(?: (?:the|this|next|coming|current|present|following|whole|forthcoming|new|1__|his|her|their|my))* ?(?:(?:school|academic|college|calendar) year|autumn term|spring term|summer term)\\b(?! group)`,
  ],
  [
    'date',
    `\\b(?:by|before|until|till|over|during|throughout|within|in|end of)(?: the)?(?: (?:end|start|beginning|close|course|middle|whole|remainder|rest|duration) of)?(?: the)? (?:this|next|coming|current|following|present) (?:year|term|half[ -]term|(?:autumn|spring|summer)(?: term)?|month)\\b`,
  ],
  [
    'date',
    '\\b(?:by|before|until|till|at) (?:the )?(?:end|start|beginning|close) of (?:the |this |next |his |her |their |my )?(?:(?:school|academic|college|calendar) )?(?:year|term|half[ -]term)\\b(?! group| \\d)',
  ],
  [
    'date',
    `\\bby (?:the )?(?:${ordinal} |next |this |february |october |may |autumn |spring |summer |whit )?half[ -]term\\b`,
  ],
  ['date', '\\b(?:next|this coming) (?:spring|summer|autumn|winter|easter|christmas|year|term)\\b'],
  // within 12 months, over the next two years, in three terms' time, a year from now
  [
    'span',
    `\\bwithin (?:(?:the|a period of|about|around|approximately|next|coming|following|first) )*(?:${number} )?${longUnit}\\b`,
  ],
  ['span', `\\bwithin (?:the next )?${figure}[ -]weeks?\\b(?! of)`],
  [
    'span',
    `\\b(?:over|in|during|for|throughout|across|within)(?: the course of)?(?: the)? (?:next|coming|following|forthcoming)(?: ${figure})? (?:to ${figure} )?(?:(?:school|academic|calendar) )?(?:year|month|term|half[ -]term|week)s?\\b`,
  ],
  ['span', `\\b(?:over|in) the (?:next|coming) ${figure}\\b`],
  [
    'span',
    `\\b(?:in|over|after) ${number}(?: (?:to|-|–|or) ${figure})?[ -]?(?:months?|years?|terms?)['’]?s?(?: time| (?:he|she|they|i|we)\\b)`,
  ],
  ['span', `\\b(?:in|after) ${figure} ${longUnit}\\b(?!['’]? (?:progress|growth))`],
  [
    'span',
    `\\b(?:over|in|during|by|for|in the course of|over the course of|throughout) (?:the )?(?:year|lifetime of (?:this|the) plan|life of (?:this|the) plan)\\b(?! group| \\d| [a-z]+ (?:class|group|pupils))`,
  ],
  [
    'span',
    `\\b${number} ${longUnit} (?:from (?:now|the (?:date|issue|start)|today)|after (?:starting|the|this|he|she)|hence|on from)`,
  ],
  ['span', `\\b(?:over|during|across) (?:a period of )?${figure} (?:school |academic |full )?(?:years?|terms)\\b`],
  [
    'span',
    `\\bby (?:the )?end of (?:this|the) (?:plan|programme|block|intervention|\\d+[ -]week|${figure}[ -](?:week|month|term|year))`,
  ],
  ['span', `\\b${figure}[ -](?:year|month|term)s?[ -](?:outcomes?|targets?|goals?|objectives?|aims?|plan)`],
  // by the annual review, at transfer, by the next review meeting, before moving on to adult services
  [
    'event',
    `\\b(?:by|before|until|in time for|prior to|ahead of|from now until|at (?=(?:the|his|her|their) (?:next|first|year))|(?:for|at) (?=(?:the |his |her )?(?:phase )?(?:transfer|transition))) ?(?:the (?:time|point|date) of )?(?:${his} )?(?:(?:next|first|second|interim|${ordinal}|following|forthcoming|planned|phase|early|year \\d+) ){0,3}(?:annual (?:health check|review)|review(?: meeting| date)?|transfer|phase transfer|transition(?: meeting| review| point)?|reassessment)\\b(?! (?:to|between|from) (?!secondary|primary|key|year|post|college|adult|high|middle|sixth))`,
  ],
  [
    'event',
    `\\b(?:by|before|on|at|after|until)(?: the time)?(?: of)? (?:${his} )?(?:[a-zà-ÿ]+ )?(?:leaving|moving on|moving up|transferring|turning adult)(?= ?(?:[.,;:)]|$|to (?:adult|secondary|college)))`,
  ],
]

/** The shapes of an expression that binds in time, over text in lower case. */
export const deadlineShapes: readonly { readonly kind: DeadlineKind; readonly shape: RegExp }[] = sources.map(
  ([kind, source]) => ({
    kind,
    shape: new RegExp(source, 'g'),
  }),
)

/** What fills a 'by when' cell needs no preposition: 'Year 6', 'July', 'KS2', '12 months', '18', 'Next review'. */
export const cellShape = new RegExp(
  [
    `\\b${season}\\b`,
    `\\b${stageAlone}\\b`,
    "\\b20[2-4]\\d\\b|['’]\\d\\d\\b",
    `\\b(?:age|aged)\\b ?(?:of )?${figure}`,
    '^\\s*(?:by )?(?:1[0-9]|2[0-5])\\s*$',
    `\\b${number}[ -]*(?:months?|mths?|years?|yrs?|terms?|half[ -]terms?|weeks?)\\b`,
    '\\b(?:end|start|close|beginning) of (?:[a-zà-ÿ]+ ){0,3}(?:year|term|half[ -]term|phase|stage|course|placement|plan|programme|schooling|education|school)\\b',
    '\\b(?:next|annual|interim|first|phase) (?:annual )?(?:review|transfer)\\b|\\b(?:on|at|before|by) (?:[a-zà-ÿ]+ )?(?:transfer|transition|leaving)\\b',
    '\\b(?:half[ -]term|next term|this term|next year|this year|birthday|1__ year|academic year|school year|adulthood|term \\d)\\b',
    '\\b(?:end of|by) (?:the )?(?:phase|stage|year|term|plan)\\b',
  ].join('|'),
)

/** A heading that is the name of a stage and nothing else ('Key Stage 2', 'Outcomes: Year 6'). */
export const titleShape = new RegExp(
  `^\\W*(?:(?:my |the )?(?:outcomes?|targets?|goals?|aims?)(?: sought)?(?: for)?\\W+)?(?:in |for )?(?:end of (?:the )?(?:phase|key stage|stage|academic year|school year|year)(?:\\W+(?:outcomes?|targets?)\\W+${stageAlone})?|${stageAlone})(?:\\W+(?:long[- ]term |short[- ]term )?(?:outcomes?|targets?|goals?|aims?))?\\W*$`,
)
