/** A sentence with particulars in angle brackets: '‹Roya› collects him.' */
export type Plant = { readonly text: string; readonly values: readonly string[] }

/** First names and surnames of families in English schools, with hyphens, apostrophes, accents and particles; some are words too. */
const first =
  'Oluwaseun Siobhán Zbigniew Mohammed Aoife Nguyệt Xiu Jean-Luc Chidi Agnieszka Þóra Yash Tegan Kwabena Ffion Bartłomiej Isla-Rae Ikechukwu Saoirse Emre Noor Björk Renée Tomás Hyun-woo Anastasiya D’Andre Krzysztof Zoë Adaobi Shanelle Rhiannon Jaskaran Léa Ngozi Mateusz Caoimhe Amarachi Iqra Vytautas Rosie-Mae Tyreese Maximilian Ottoline Kofi Ayaan Shreya Paddy Dougal'.split(
    ' ',
  )
const last = [
  'Adébáyò', 'O’Dwyer', 'Wójcik', 'al-Rashid', 'Ní Bhriain', 'Trần', 'Ng', 'D’Souza', 'Okonkwo-Bell', 'Szczepańska', 'van der Merwe', 'Chakrabarti', 'Llewellyn', 'Asante', 'Cwmbach', 'Ó Súilleabháin', 'de la Cruz', 'Yıldız', 'McAllister', 'Bint Khalid', 'Fitzgerald-Ofori', 'Kaczmarek', 'Thwaite', 'Jaswinder', 'Bräuer', 'Olaniyan', 'Featherstonehaugh', 'St Clair', 'Macgillivray', 'Popescu', 'Birkinshaw', 'Quarshie', 'Nakamura', 'Petrauskas', 'Dlamini', 'Ashworth-Khan', 'Pham', 'Ueda', 'Ezekwesili', 'Sandhu',
] // biome-ignore format: a list of names
const words = [
  'Hope',
  'Faith',
  'Will',
  'Mark',
  'Grace',
  'Rose',
  'Daisy',
  'Summer',
  'Rich',
  'Art',
  'Joy',
  'Robin',
  'Poppy',
  'Heath',
]
const places = [
  'Eskholme',
  'Thrapwick',
  'Llanfairdre',
  'Upper Netherby',
  'Gt Wexcombe',
  'Kilburnie',
  'Stoke-under-Marl',
  'Pennistone',
  'Auchtermoor',
  'Burnham Sutton',
]
const schools = [
  'Holly Bank Primary School',
  'St Cuthbert’s Church of England Junior School',
  'The Meadows Academy',
  'Whinmoor Pre-school',
  'Queen Ethelburga College',
  'Al-Noor Nursery',
  'Hillside High School',
  'Cedar House School',
  'Bridgewater UTC College',
]
const streets = [
  '14 Rosebery Avenue',
  'Flat 3, 27 Old Tannery Road',
  '102B Church Lane',
  '8 Cowslip Close',
  '5-7 St Mary’s Terrace',
]

type Draw = (list: readonly string[]) => string

/** The sentences: what a plan says of people, where they live and how to reach them. */
const sentences: readonly ((of: Draw, number: () => string) => string)[] = [
  (of) => `His older sister ‹${of(first)}› walks him to school every day.`,
  (of) => `‹${of(first)}› collects him on Fridays and takes him swimming.`,
  (of) => `The class teacher, Mrs ‹${of(last)}›, keeps a diary.`,
  (of) => `Dr ‹${of(first)} ${of(last)}› saw him at the clinic in March.`,
  (of) => `Ms ‹${of(first).charAt(0)}. ${of(last)}› wrote the report.`,
  (of) => `He told his friend ‹${of(first)}› that he was sad.`,
  (of) => `“I want to live next door to ‹${of(first)}› when I am big,” he said.`,
  (of) => `‹${of(last)}›’s van takes him to school.`,
  (of) => `mr ‹${of(last).toLowerCase()}› is my favourite teacher`,
  (of) => `My best friends are ‹${of(first)}›, ‹${of(first)}› and ‹${of(first)}›.`,
  (of) => `Social worker: ‹${of(first)} ${of(last)}›`,
  (of) => `Parents: ‹${of(first)}› and ‹${of(first)} ${of(last)}›`,
  (of) => `The family (‹${of(last)}›) moved to ‹${of(places)}› in 2022.`,
  (of) => `They live near ‹${of(places)}› and shop in ‹${of(places)}›.`,
  (of) => `He attends ‹${of(schools)}› on four days a week.`,
  (of) => `Current setting: ‹${of(schools)}›`,
  (of) => `He moved from ‹${of(schools)}› in Year 3.`,
  (of) => `Home address: ‹${of(streets)}›, ‹${of(places)}›`,
  (of) => `The house at ‹${of(streets)}› has steep stairs.`,
  (of) => `Auntie ‹${of(first)}› has him on Saturdays.`,
  (of) => `When ‹${of(first)}› shouts he hides.`,
  (of) => `WITH ‹${of(first).toUpperCase()}› HE IS CALM AND WITH OTHERS HE IS NOT`,
  (of) => `The ‹${of(last)}›s have two other children.`,
  (of) => `Grandad ‹${of(first)}› lives with them.`,
  (of) => `‹${of(first)} ${of(last)}›, Educational Psychologist, 12 March 2026`,
  (of) => `Report by ‹${of(first)} ${of(last)}› (Occupational Therapist)`,
  (of) => `He sits beside ‹${of(words)}› because ‹${of(words)}› is kind.`,
  (of) => `His friend ‹${of(words)}› makes him laugh.`,
  (of) => `‹${of(words)} ${of(last)}› is his key adult.`,
  (of) => `‹Mr ${of(['English', 'White', 'Young', 'Monday', 'Wood', 'Bridge', 'Key'])}› teaches him science.`,
  (of) => `‹${of(places)}› Council wrote to the family in May.`,
  (of) => `He was seen at ‹${of(places)}› Hospital twice.`,
  (of) => `He is under the care of the ‹${of(places)}› Community Nursing Team.`,
  (_, number) => `NHS number: ‹${number()}›`,
  (_, number) => `His NHS No is ‹${number()}› and it is on his card.`,
  () => `UPN: ‹H802200114017›`,
  () => `Mum can be reached on ‹07700 900461› or ‹01632 960 983› after four.`,
  () => `Tel: ‹+44 20 7946 0958›`,
  () => `Write to ‹s.okonkwo-bell@stcuthberts.eskholme.sch.uk› first.`,
  () => `The postcode is ‹LS14 6QT›.`,
  () => `They live at ‹m16 0rz› now.`,
  () => `Case reference: ‹LCS/204417-B›`,
  () => `Our ref: ‹EHC-2025-00871›`,
  () => `See ‹www.hollybank.eskholme.sch.uk› for the map.`,
  () => `His brother was born on ‹3 June 2019› and his sister in 2021.`,
  () => `NI number ‹QQ 12 34 56 C› belongs to mum.`,
  (of) => `Everyone calls him ‘‹${of(['Tobes', 'Zbiggy', 'Bubba-J', 'Olu', 'Xiuxiu', 'Ginge'])}›’ at home.`,
  (of) => `Her uncle is called ‹${of(first)} ${of(last)}›.`,
  (of) => `Signed: ‹${of(first)} ${of(last)}›`,
  (of) => `His childminder ‹${of(first)}›'s house is noisy.`,
] // biome-ignore format: a sentence a line

/** One of each sentence, drawn anew for each `seed`. */
export function plants(seed: number): Plant[] {
  const draw = random(seed)
  const of: Draw = (list) => list[Math.floor(draw() * list.length)]!
  return sentences.map((sentence) => {
    const marked = sentence(of, () => nhsNumber(draw))
    return {
      text: marked.replace(/[‹›]/g, ''),
      values: [...marked.matchAll(/‹([^›]+)›/g)].map((match) => match[1]!),
    }
  })
}

/** A child's name for the whole document. */
export function childName(seed: number): { first: string; last: string } {
  const draw = random(seed * 7919)
  const names = [...first, ...words]
  return { first: names[Math.floor(draw() * names.length)]!, last: last[Math.floor(draw() * last.length)]! }
}

/** Ten figures with a right check digit, in groups or not. */
function nhsNumber(draw: () => number): string {
  for (;;) {
    const figures = [4, ...Array.from({ length: 8 }, () => Math.floor(draw() * 10))]
    const check = (11 - (figures.reduce((sum, figure, at) => sum + figure * (10 - at), 0) % 11)) % 11
    if (check === 10) continue
    const all = [...figures, check].join('')
    return draw() < 0.5 ? all : `${all.slice(0, 3)} ${all.slice(3, 6)} ${all.slice(6)}`
  }
}

/** The generator mulberry32. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
