import type { Sketch } from '../../src/plan/sketch.js'

type Lists = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H1' | 'H2'
/** A sketch whose sections are lists of paragraphs, so that a test can change one of them. */
export type WholePlan = Sketch & { readonly [letter in Lists]: readonly string[] } & { readonly name: string }

const advice = (child: string, year: number) => [
  {
    title: 'Educational psychology advice',
    author: 'Dr Hester Quill',
    role: 'Educational Psychologist',
    date: `${year}-02-09`,
  },
  { title: 'School advice', author: 'Joan Marsh', role: 'SENCo', date: `${year}-02-11` },
  { title: 'Medical advice', author: 'Dr Samuel Oyelaran', role: 'Community Paediatrician', date: `${year}-02-16` },
  { title: 'Social care advice', author: 'Priti Sandhu', role: 'Social Worker', date: `${year}-02-18` },
  { title: `Views of ${child} and the family`, author: 'Dana Fitch', role: 'Family', date: `${year}-02-20` },
]

/** A girl in Reception who is learning to talk. */
const elsie: WholePlan = {
  status: 'draft',
  name: 'Elsie',
  surname: 'Brandreth',
  pronoun: 'she',
  age: 5,
  year: 0,
  dates: { requested: '2026-01-05', adviceRequested: '2026-01-19', draft: '2026-04-20' },
  A: [
    'Elsie’s views',
    'Elsie chose between photographs with her key person on three mornings. She chose the water tray and the rabbit each time, and pushed the picture of the dinner hall away.',
    'Parents’ views',
    'We love how Elsie laughs with her brother. We hope that one day she will tell us about her day.',
  ],
  strengths: ['Elsie can match pictures and finishes a 12-piece puzzle on her own.'],
  B: [
    'Elsie says about 20 single words, so other children do not know what she wants and walk away.',
    'Elsie follows instructions of one step only. In a group she copies the others and misses what was said.',
  ],
  C: ['Elsie has eczema on her hands. It cracks in winter, and then water and paint hurt her.'],
  D: [
    'Priti Sandhu, social worker, met Elsie and her parents at home on 12 February 2026 and found no social care needs.',
  ],
  E: [
    'By July 2028 Elsie will ask for what she wants with three words together in four out of five snack times.',
    'By July 2028 Elsie will carry out an instruction of two steps, given once, in four out of five lessons.',
  ],
  F: [
    'A speech and language therapist works with Elsie on joining words for 30 minutes once a week, one to one, in term time.',
    'A teaching assistant trained by the speech and language therapist practises following instructions with Elsie for 15 minutes every school day, in a group of three.',
  ],
  G: ['The school nurse reviews the eczema on Elsie’s hands with her mother for 20 minutes once every term.'],
  H1: ['None: the social worker found no need for provision on 12 February 2026.'],
  H2: ['None: the social worker found no need for provision on 12 February 2026.'],
  I: '',
  J: 'No personal budget has been requested.',
  K: advice('Elsie', 2026),
}

/** A boy in Year 5 who finds reading hard and has asthma. */
const tariq: WholePlan = {
  status: 'final',
  name: 'Tariq',
  surname: 'Lowther',
  pronoun: 'he',
  age: 10,
  year: 5,
  dates: { requested: '2026-01-05', adviceRequested: '2026-01-19', final: '2026-05-18' },
  A: [
    'Tariq’s views',
    'I like cricket and building things. I hate reading out loud. I want to read the cricket news by myself when I am older.',
    'Parents’ views',
    'His mother says that Tariq is funny and works hard. She hopes that he will enjoy secondary school.',
  ],
  strengths: ['Tariq explains his ideas well and is quick at mental arithmetic.'],
  B: [
    'Tariq reads 25 words a minute, so he cannot follow a worksheet without help and leaves questions out.',
    'Tariq loses his place in a lesson after about five minutes. He then talks to others and does not finish his work.',
  ],
  C: [
    'Tariq has asthma. When he runs in cold air he wheezes and has to stop, and he missed nine days of school last year.',
  ],
  D: ['Tariq has nobody to play with after school, because he cannot cross the main road on his own.'],
  E: [
    'By July 2027 Tariq will read 70 words a minute from a Year 4 text.',
    'By July 2027 Tariq will work on his own for 15 minutes in four out of five lessons.',
  ],
  F: [
    'A specialist teacher with a Level 7 qualification in dyslexia teaches Tariq reading for 45 minutes twice a week, one to one.',
    'A teaching assistant sets a timer with Tariq at the start of every lesson and checks his work with him after each 10 minutes.',
  ],
  G: ['The asthma nurse reviews Tariq’s asthma for 30 minutes every six months at school.'],
  H1: [
    'A personal assistant takes Tariq to the youth club across the main road for two hours every Thursday in term time.',
  ],
  H2: ['None: the social worker found no need for other provision on 18 February 2026.'],
  I: 'Thistledown Primary School, a mainstream primary school.',
  J: 'No personal budget has been requested.',
  K: advice('Tariq', 2026),
}

/** A young woman in Year 10 who is anxious and has epilepsy. */
const megan: WholePlan = {
  status: 'final',
  name: 'Megan',
  surname: 'Trevanion',
  pronoun: 'she',
  age: 15,
  year: 10,
  dates: { requested: '2026-01-05', adviceRequested: '2026-01-19', final: '2026-05-18' },
  A: [
    'Megan’s views',
    '“I like horses and drawing. Corridors make me feel sick. I want to work in a stable.” Megan told this to her tutor on 3 February 2026.',
    'Parents’ views',
    'Her parents feel that Megan is brave. They would like her to travel by herself one day.',
  ],
  strengths: ['Megan draws well and is reliable with the school’s rabbits.'],
  B: [
    'Megan is so anxious in crowds that she leaves the building, and she came to four lessons out of ten last term.',
    'Megan does not ask for help when she is stuck. She waits until the lesson is over and goes home in tears.',
  ],
  C: [
    'Megan has epilepsy. She has about one seizure a month, sleeps for an hour afterwards and misses the rest of the lessons.',
  ],
  D: ['Megan has not been out without her parents for a year and has lost touch with her friends.'],
  E: [
    'By July 2027 Megan will come to eight lessons out of ten each week.',
    'By July 2027 Megan will have worked at a riding stable for one day a week over one term.',
    'By July 2027 Megan will travel to the stable by bus on her own.',
  ],
  F: [
    'A teaching assistant whom Megan knows walks with her to every lesson, and practises asking for help with her for 20 minutes each Monday.',
    'The emotional literacy assistant works with Megan on her anxiety for 40 minutes twice a week, one to one.',
    'A job coach goes with Megan to the riding stable for six hours every Friday in the summer term of 2027.',
    'The job coach rides the bus to the stable with Megan for one hour every Friday in the spring term of 2027 and teaches her the route.',
  ],
  G: ['The epilepsy nurse reviews Megan’s seizures for 40 minutes every four months at the clinic.'],
  H1: ['A personal assistant goes out with Megan to meet friends for three hours every Saturday.'],
  H2: ['None: the social worker found no need for other provision on 18 February 2026.'],
  I: 'Northmere Academy, a mainstream secondary school.',
  J: 'No personal budget has been requested.',
  K: advice('Megan', 2026),
}

/** Three plans in which nothing needs a second look. */
export const goodPlans: readonly WholePlan[] = [elsie, tariq, megan]
