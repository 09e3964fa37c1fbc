import type { Kind } from './kinds.js'

/** The last word of a body's or a place's name, and what it is then. */
const heads: readonly (readonly [Kind, string])[] = [
  ['school', 'school schools academy academies college nursery nurseries preschool pre-school playgroup kindergarten university prep sixth-form'],
  ['council', 'council authority borough'],
  ['organisation', 'hospital infirmary clinic surgery practice trust service services centre center hub unit team house club church mosque temple gurdwara synagogue chapel association society foundation charity partnership group project network hospice agency department library museum theatre arts pool leisure farm zoo stables scouts guides brownies cubs beavers rovers rangers united city town fc rfc cc ltd limited plc llp cic company pharmacy dental garage cafe'],
  ['place', 'road rd street lane avenue close drive way crescent court gardens grove terrace hill rise walk row mews square green park parade broadway croft estate bridge station island islands village valley river lake bay beach moor wood woods forest heath common shire county castle harbour reservoir cottage lodge heights mount vale'],
] // biome-ignore format: a kind a line

/** Words that only say what sort of school or body it is: 'Larch Hill Church of England Primary School'. */
const sorts = new Set(
  "primary junior juniors infant infants secondary high upper lower middle first special community comprehensive grammar catholic rc cofe ce voluntary aided controlled sixth form girls boys nursery pre-school preschool state foundation church england of and & the c.e. c.e. r.c. hospital university nhs nhst children's childrens general royal district health city borough county town metropolitan medical family day care leisure sports youth resource child development".split(
    ' ',
  ),
)

const kindsOf = new Map(heads.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)))

export function headKind(word: string): Kind | null {
  return kindsOf.get(word) ?? null
}

export function isSort(word: string): boolean {
  return sorts.has(word)
}

const streets = new Set(
  'road rd street lane avenue close drive crescent gardens grove terrace mews parade croft'.split(' '),
)

/** Whether the word ends a street's name, whatever stands before it ('School Lane', 'High Street'). */
export function isStreet(word: string): boolean {
  return streets.has(word)
}
