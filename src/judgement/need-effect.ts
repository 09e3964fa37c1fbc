import rows from '#corpora/lexicons/diagnosing.json' with { type: 'json' }
import functioningRows from '#corpora/lexicons/functioning.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { compileLexicon } from '../text/lexicon.js'
import { numberOf } from '../text/numbers.js'
import { within } from '../text/sentences.js'
import { type Word, wordsIn } from '../text/words.js'

const diagnosing = compileLexicon(rows)
const functioning = compileLexicon(functioningRows)
const small = new Set(
  `a an the and or but nor so of to in on at by for from with within without into onto over between among about as than then that this these those there here
  it its he she they him her his hers their theirs them i me my mine we us our you your who whom whose which what where when why how
  is are was were be been being am has have had having do does did done will would shall should can could may might must not no yes
  got therefore accordingly upon after before because until unless while since during although though if up down out off all any each both some more most many much few other another same such own just too only even ever mr mrs ms miss dr
  s t st nd rd th et al ie eg`.split(/\s+/),
)
/** Says what is hard, lost or needed, whatever the words after it. */
const trouble =
  /\b(?:difficult(?:y|ies)? (?:with|in(?! keeping| line| the (?:\w+ )?range)|to|when|at|\w+ing)|find\w*\b.{0,50}\b(?:hard|difficult|tricky|challenging|easy|easier|confusing|stressful|painful|overwhelming)|struggl\w+|trouble (?:with|\w+ing)|unable|not able|hard (?:to|for|going|work)|affect(?:s|ing)?\b|impact(?:s|ing)? (?:on|up)|interferes?|limit(?:s|ing) (?:his|her|their|what|how)|prevents?|stops? (?:him|her|them)|keeps? (?:him|her|them)|makes? (?:it|him|her|them|\w+ing)|means? (?:that|he|she|they)|result(?:s|ing) in|as a result|so that|leads? (?:(?:him|her|them) )?to|needs? (?:a lot of |some |constant |close |full |much |extra |regular |adult |physical |verbal )*(?:help|support|prompt\w*|remind\w*|supervision|reassurance|encouragement|someone|somebody|assistance|lifting|feeding|watching|changing)|requires? (?:a lot of |some |constant |close |full |much |extra |adult |physical )*(?:help|support|prompt\w*|supervision|assistance)|relies|dependent on|depends on|attends? (?:\w+ )?(?:on |for |only |about |just )*(?:part|half|one|two|three|four|\d)|not a (?:word|sound)|(?:of|like|as) an? [\w-]+[- ]year[- ]old|at risk of|risk of|vulnerable)\b/i
const negation =
  /\b(?:can(?:no|['’])t|cannot|(?:do|does|did|is|are|was|has|have|will|would|could)(?: not|n['’]t)|won['’]t|not yet|not an?|no|nothing|nobody|never|no longer|hardly|barely|rarely|seldom)\b/i

/** The first clause that says what a condition means for this child: what he does, feels, finds hard or needs; null where every clause is about the diagnosis itself. */
export function effectIn(passage: Passage, labels: readonly Passage[]): Passage | null {
  const told = [...labels, ...diagnosing.find(passage)]
  return clausesOf(passage).find((clause) => isEffect(clause, labels, told)) ?? null
}

function isEffect(clause: Passage, labels: readonly Passage[], told: readonly Passage[]): boolean {
  if (trouble.test(hide(clause, labels)) || namesFunctioning(clause, labels, told)) return true
  const words = wordsIn(clause)
  const content = words.filter(isContent)
  const isOwn = (word: Word | undefined): boolean =>
    word !== undefined &&
    content.includes(word) &&
    !isTold(word, told) &&
    !isName(clause, word) &&
    !clinical.test(word.folded)
  const own = content.filter(isOwn)
  if (own.length === 0) return false
  if (negation.test(clause.text) || hasVerb(words, isOwn, own.length)) return true
  if (words.some((word, index) => tellsOfChild(word, words[index - 1], words.slice(index + 1), isOwn))) return true
  if (past.test(clause.text) || /\d/.test(clause.text)) return false
  const finiteAt = words.findIndex(({ folded }) => finite.has(folded))
  return own.length >= 6 || (own.length >= 2 && finiteAt >= 0 && words.slice(finiteAt + 1).some(isOwn))
}

type Own = (word: Word | undefined) => boolean

/** A word of daily life (pain, sleep, dressing, friends), not one inside a label or a name. */
function namesFunctioning(clause: Passage, labels: readonly Passage[], told: readonly Passage[]): boolean {
  return functioning
    .find(clause)
    .some(
      (match) =>
        !labels.some((label) => overlaps(label, match)) &&
        !told.some((label) => /\s/.test(label.text) && overlaps(label, match)) &&
        !isName(clause, match),
    )
}

/** 'Strips off labels', 'Left hand trails in two-handed jobs': a verb of the present early in the clause, with another word of its own. */
function hasVerb(words: readonly Word[], isOwn: Own, own: number): boolean {
  return words.slice(0, 5).some((word, index) => {
    const next = words[index + 1]
    if (!isOwn(word) || !/[^s']s$/.test(word.folded) || nounish.test(word.folded)) return false
    if (own < 2 && !(index === 0 && next && particles.has(next.folded))) return false
    return !(next && past.test(next.folded))
  })
}

/** 'he gives up', "she'd rather", 'his own name', 'when told off', 'gone by Thursday'. */
function tellsOfChild({ folded }: Word, before: Word | undefined, rest: readonly Word[], isOwn: Own): boolean {
  const [next, after] = rest
  if (doers.has(folded.replace(/'.*/, ''))) {
    return isOwn(next) || (next !== undefined && light.test(next.folded) && isOwn(after))
  }
  if (owners.has(folded)) return isOwn(next) || (objects.has(folded) && isOwn(before))
  return circumstances.has(folded) && rest.slice(0, 4).some(isOwn)
}

const overlaps = (a: Passage, b: Passage) => a.start < b.end && b.start < a.end
const isTold = (word: Word, told: readonly Passage[]) =>
  told.some(({ start, end }) => start <= word.start && word.end <= end)
const doers = new Set('he she they i'.split(' '))
const owners = new Set('his her their my him them me himself herself themselves'.split(' '))
const objects = new Set('him me them himself herself'.split(' '))
const circumstances = new Set(
  'when if unless until without while because after before monday tuesday wednesday thursday friday saturday sunday mondays fridays need needs requires'.split(
    ' ',
  ),
)
const finite = new Set('is are may can will must has have gets get feels feel becomes become'.split(' '))
const light = /^(?:is|are|has|have|had|will|would|can|may|does|do|gets?|also|still|often|then|now|\w+ly)$/
const particles = new Set('on off at from into in over out up down away after behind under'.split(' '))
const nounish =
  /(?:ions|ments|\w{3}ings|[^dhvw]ers|ors|ties|ists|ances|ences|ures|[^o]ses|gies|phies|mies|ics|xes|ums|oids|ines|omas)$/
/** How the diagnosis came about ("was seen", "had been"), unless it names functioning. */
const past = /\b(?:was|were|been|had)\b/i
/** Words of medicine by their build: they name a condition, a procedure or a drug. */
const clinical =
  /(?:itis|osis|oses|aemia|emic|lepsy|leptic|plegi[ac]|paresis|otomy|ostomy|ectomy|oscopy|olog(?:y|ist|ists|ical)|opath(?:y|ic)|troph(?:y|ic)|uria|lexi[ac]|taxia|algia|oma|ograph(?:y|ic)?|gram|ectasia|stenosis|plasi[ac]|phasia|praxi[ac]|phagia|pnoea|toni[ac]|cloni[ac]|cele|cephal(?:y|us)|dactyly|megaly|penia|rrhoea|luxation|location|som(?:y|al|e)|cillin|azole|olol|azepam|azepine|zolam|phenidate|oxetine|traline|peridone|apine|piprazole|etam|trigine|bamate|solone|terol|statin|convulsants?)$|^(?:hypo|hyper|dys|neuro|cardi|bronch|gastr|haem|immun|osteo|myo|arthro|cerebr|cortic|ventric|nephr|retin|ophthalm|oto|audio|micro|macro|hemi|quadri)\p{L}{4,}/u

/** The clause with the words of its labels blanked, so that "learning difficulties in" is not read as trouble. */
function hide(clause: Passage, labels: readonly Passage[]): string {
  let text = clause.text
  for (const { start, end } of labels) {
    if (
      start < clause.start ||
      end > clause.end ||
      !/\s/.test(clause.text.slice(start - clause.start, end - clause.start))
    )
      continue
    text = text.slice(0, start - clause.start) + '·'.repeat(end - start) + text.slice(end - clause.start)
  }
  return text
}

const isContent = ({ folded }: Word) =>
  folded.length > 1 && !small.has(folded) && !/^\d/.test(folded) && numberOf(folded) === null

/** A capital inside a sentence, or one at its head that owns or does something ("Sol's profile", 'Sol has'): a person, a place, a test. */
function isName(clause: Passage, { start, end }: Passage | Word): boolean {
  if (!/\p{Lu}/u.test(clause.text.charAt(start - clause.start))) return false
  return (
    start > clause.start ||
    /^ (?:is|was|has|had|\p{Ll}*[^s]s)\b/u.test(clause.text.slice(end - clause.start)) ||
    /['’]s$/.test(clause.text.slice(0, end - clause.start))
  )
}

function clausesOf(passage: Passage): Passage[] {
  const clauses: Passage[] = []
  let from = 0
  for (const match of passage.text.matchAll(
    /[.;:!?→](?=\s|$)|\n|\s[–—-]\s|[()]|→|,\s+(?=(?:and|but|so|which|who|where|yet) )/g,
  )) {
    clauses.push(within(passage, from, match.index))
    from = match.index + match[0].length
  }
  clauses.push(within(passage, from, passage.text.length))
  return clauses.filter(({ text }) => /\p{L}/u.test(text))
}
