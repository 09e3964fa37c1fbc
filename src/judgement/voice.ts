import likingRows from '#corpora/lexicons/liking.json' with { type: 'json' }
import methodRows from '#corpora/lexicons/views-methods.json' with { type: 'json' }
import type { Passage } from '../plan/passage.js'
import { type Child, type Plan, sectionOf } from '../plan/plan.js'
import type { Line, Section } from '../plan/section.js'
import { compileLexicon, type Row } from '../text/lexicon.js'
import { remembered } from '../text/remembered.js'
import { hopeHeading, isHope } from './hopes.js'
import { personsIn } from './persons.js'
import { opinion, parentWords, type Statement, saysAbsent, type Views, viewsIn } from './views.js'

/** What Section A tells of the child's and the family's views. */
export type Voice = {
  /** Views of the child are there, in whatever form. */
  readonly child: boolean
  /** In the child's own words: first person, or quoted. */
  readonly ownWords: boolean
  /** How the views were gathered, or who they come from, is said. */
  readonly gathered: boolean
  /** The child is the subject of telling, liking, wanting or feeling. */
  readonly told: boolean
  readonly parent: boolean
  readonly familyNamed: boolean
  readonly hopes: readonly Passage[]
  readonly interests: boolean
}

const liking = compileLexicon(likingRows as (Row & { kind: 'interest' | 'dislike' | 'hobby' })[])
const methods = compileLexicon(methodRows)

/** The voice of a plan's Section A; null where the plan has none. */
export function voiceOf(plan: Plan): Voice | null {
  const section = sectionOf(plan, 'A')
  return section && voiceOfSection(section, plan.child)
}

const voiceOfSection = remembered((section: Section, child: Child) => voiceIn(section.lines, child))

/** `author` is true for a report in which 'I' is whoever wrote it, save under a heading of the child's own ('My views'). */
export function voiceIn(lines: readonly Line[], child: Child, author = false): Voice {
  const views = viewsIn(lines, child)
  const own = views.statements.filter(({ whose }) => whose === 'child' || whose === 'open')
  const parents = views.statements.filter(({ whose }) => whose === 'parent')
  const firstPerson = own.some(
    ({ passage, heading }) => speaksAsChild(passage) && (!author || /\b(?:my|me)\b/i.test(heading?.text ?? '')),
  )
  const quoted =
    own.some(({ passage, whose }) => whose === 'child' && quotes(passage)) ||
    own.some(({ passage }) => quotedChild(passage, child))
  const told = own.some(({ passage }) => tells(passage, child) || prefers(passage, child))
  return {
    child:
      firstPerson ||
      quoted ||
      told ||
      onBehalf(views, own) ||
      own.some(({ passage }) => watched(passage, child) && !saysAbsent(passage)),
    ownWords: firstPerson || quoted,
    told,
    gathered: gatheringTold(views, own, child),
    parent: parents.some(isParentView),
    familyNamed: views.statements.some(({ passage }) => parentWords.in(passage)),
    hopes: views.statements
      .filter(({ whose }) => whose !== 'other')
      .flatMap(({ passage, heading }) => (isHope(passage) || hopeHeading(heading, passage) ? [passage] : [])),
    interests: interestsTold(views, child),
  }
}

/** The child's part says that somebody who knows the child speaks for them, and tells how they know. */
function onBehalf(views: Views, own: readonly Statement[]): boolean {
  const said = views.statements.some(
    ({ passage, heading }) =>
      heading !== null &&
      own.length > 0 &&
      /\b(?:on (?:his|her|their) behalf|speaks? for (?:him|her|them)|interpreted by|knows? (?:him|her|them) (?:best|well))\b/i.test(
        passage.text,
      ),
  )
  return said
}

/** First person; a sentence of the form itself ('I confirm …') does not come in Section A. */
function speaksAsChild(passage: Passage): boolean {
  const text = passage.text.replace(formTitle, ' ')
  return /(?<![\p{L}])(?:I|I['’](?:m|ve|d|ll)|[Mm]y|me|mine|myself)(?![\p{L}])/u.test(text)
}

/** The name of a form, as in: her "My Views" booklet came back blank. */
const formTitle = /["“‘'](?:My|All [Aa]bout|About|This [Ii]s)\s+(?:\p{Lu}\p{L}*|[Mm]e)(?:\s+\p{L}+)?["”’']/gu

const speech = /["“][^"”]{2,}["”]|(?<![\p{L}])['‘][^'’\n]{3,}['’](?![\p{L}])/u
function quotes(passage: Passage): boolean {
  return speech.test(passage.text.replace(formTitle, ' '))
}

/** Quoted words next to a verb of saying with the child as its subject, in a part that no heading gives to the child. */
function quotedChild(passage: Passage, child: Child): boolean {
  return quotes(passage) && tells(passage, child)
}

const communicates =
  'told|tells|said|says|explained|explains|described|describes|shared|shares|answered|answers|replied|responded|indicated|indicates|communicated|communicates|showed|shows|stated|states|commented|wrote|writes|typed|types|dictated|drew|draws|signed|signs|pointed|points|nodded|nods|picked|picks|chose|chooses|voted|listed|rated|scored|named|asked|asks|reported|reports|expressed|expresses|gestured|put|circled|ticked|coloured|filled|spoke|talked|added|agreed|laughed|smiled|reached|reaches|turned|turns|lets|looked|vocalised|moved|shook|shakes|waved|waves|handed|led us|led (?:his|her|their|the)|leads (?:his|her|their|the)|selected|selects|recorded|confirmed|identified'
const adverbs =
  '(?:(?:has|have|had|also|then|often|always|usually|first|clearly|himself|herself|themselves|both|later|once|sometimes|did|just|did not|already)\\s+){0,3}'

const telling = new Map<string, RegExp>()
function subjectPattern(child: Child, verbs: string): RegExp {
  const key = `${child.names.join('|')} ${verbs}`
  const known = telling.get(key)
  if (known) return known
  const names = child.names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:${[...names, '[Hh]e', '[Ss]he', '[Tt]hey', 'who', '[Tt]he child', '[Tt]he young person'].join('|')})(?:,[^,.]{2,60},|\\s*\\([^()]{1,40}\\))?\\s+${adverbs}(?:${verbs})\\b`,
    'u',
  )
  telling.set(key, pattern)
  return pattern
}

/** The child as the one who told or showed it. */
function tells(passage: Passage, child: Child): boolean {
  return (
    subjectPattern(child, communicates).test(passage.text) ||
    /\b(?:when|if) (?:she|he|they)?\s*(?:was|is|were)?\s*asked\b|^asked (?:what|about|whether|if|how|who|which|where|why)\b|\b(?:came out with|in (?:his|her|their) (?:own )?words)\b/i.test(
      passage.text,
    )
  )
}

const feelings =
  "likes|loves|enjoys|prefers|hates|dislikes|wants|wishes|feels|thinks|believes|worries|hopes|finds|cares|would like|would love|would rather|would prefer|does not like|doesn[’']t like|does not enjoy|doesn[’']t enjoy|is worried|is scared|is frightened|is afraid|is proud|is happy|is unhappy|is excited|is nervous|is anxious|is sad|is keen|is less keen|is not keen|is fond|is embarrassed|is looking forward|gets cross|gets upset|does not want|doesn[’']t want|adores|longs|dreams|aspires|misses|values|used to like|liked|loved|enjoyed|preferred|hated|wanted|felt|is fascinated|is interested|is passionate|is unsure|is apprehensive|has chosen|is at (?:his|her) happiest|is happiest"

/** The child as the subject of liking, wanting or feeling. */
function prefers(passage: Passage, child: Child): boolean {
  return !saysAbsent(passage) && subjectPattern(child, feelings).test(passage.text)
}

const gathering =
  /(?:\b(?:views?|wishes|preferences|responses|answers|(?:his|her|their) words|this (?:page|section|part|profile|form)|(?:page|section|part|profile) (?:was|is|has)|everything (?:below|here)|what (?:he|she|they|follows|is written)|likes and (?:wants|dislikes))\b|^(?:these|this)\b)[^.]{0,80}\b(?:gathered|collected|obtained|sought|found out|taken (?:down|from)|recorded|written|put together|completed|captured|ascertained|shared|expressed|given|based on|comes? from|came from|drawn from|worked out|known from|scribed|typed|agreed with|read (?:back|to|over))\b/i
const watching =
  /\b(?:watched|observed|filmed|interviewed|scribed|typed|noted (?:down|what)|wrote (?:it |this |these |them )?(?:down|out)|recorded|read (?:it|this|them|each) (?:back|over|to)|kept a note|did (?:this|these)|who (?:has known|have known|knows?) (?:him|her|them)(?: best| well| since)?)\b/i
const meeting =
  /\b(?:met|spoke|talked|sat (?:down )?(?=with)|worked|played|chatted|completed (?:this|these|it|the form)|filled (?:this|these|it|the form)?\s*in|went through|looked at|put together|made (?:this|these|it))\b[^.]{0,50}\b(?:with|to|by|together)\b/i

/** Somebody else who watched, asked or wrote down. */
function watched(passage: Passage, child: Child): boolean {
  if (!watching.test(passage.text) && !meeting.test(passage.text)) return false
  return (
    personsIn(passage, child.names).length > 0 ||
    methods.in(passage) ||
    /\bby (?:staff|adults|those)\b/i.test(passage.text)
  )
}

const shows =
  'chose|chooses|picked|picks|pointed|points|drew|signed|showed|shows|ranked|circled|ticked|wrote|typed|dictated|filled in|nodded|selected|scored|rated|voted|gestured'

/** The child named as the source: told somebody who is named, or showed it in some way. */
function namesSource(passage: Passage, child: Child): boolean {
  if (subjectPattern(child, shows).test(passage.text)) return true
  if (
    /\b(?:when|if) (?:she|he|they)?\s*(?:was|is|were)?\s*asked\b|^asked (?:what|about|whether|if|how|who|which|where|why|to point|to choose)\b|\b(?:came out with|in (?:his|her|their) (?:own )?words|was asked|were asked)\b/i.test(
      passage.text,
    )
  )
    return true
  return subjectPattern(
    child,
    '(?:told|tells|has told|said to|explained to|spoke to|shared with|talked to)\\s+(?:us|me|his|her|their|the|a|an|staff|adults|everyone|Mr|Mrs|Ms|Miss|Dr|\\p{Lu})',
  ).test(passage.text)
}

/** Whether the part that holds the child's views says how they came about, in its text or its heading. */
function gatheringTold(views: Views, own: readonly Statement[], child: Child): boolean {
  const heads = own.map(({ heading }) => heading).filter((heading) => heading !== null)
  const passages = [...own.map(({ passage }) => passage), ...new Set(heads)]
  return (
    passages.some((passage) => {
      if (namesSource(passage, child) || gathering.test(passage.text) || watched(passage, child)) return true
      return methods.find(passage).some(({ start }) => used(passage, start - passage.start))
    }) ||
    onBehalf(views, own) ||
    heads.some((heading) =>
      /\([^)]*\b(?:by|with|from|told|using|through|written|gathered|typed|helped)\b/i.test(heading.text),
    )
  )
}

/** A method that was used, and not a thing the child likes ('loves drawing'). */
function used(passage: Passage, at: number): boolean {
  const before = passage.text.slice(0, at)
  return (
    /\b(?:using|by|through|via|from|with the (?:help|use) of|during|made with|helped by|supported by|based on|with (?:her|his|their|a|an|the|some|two|three|four|five)?)\s*(?:\p{L}+[\s-]+){0,3}$/iu.test(
      before,
    ) && !/\b(?:likes?|loves?|enjoys?|plays?|playing|helps?)\b[^.,;]*$/i.test(before)
  )
}

const opinionVerb = new RegExp(`\\b(?:${opinion})\\b`, 'i')

/** In the family's part: first person, speech, or somebody's opinion; not a bare fact about the household. */
function isParentView({ passage, whose }: Statement): boolean {
  if (whose !== 'parent' || (saysAbsent(passage) && passage.text.length < 160 && !/\b(?:we|I)\b/.test(passage.text)))
    return false
  if (/(?<![\p{L}])(?:I|I['’]\p{L}+|we|we['’]\p{L}+|our|us|my)(?![\p{L}])/iu.test(passage.text)) return true
  return (
    quotes(passage) ||
    (opinionVerb.test(passage.text) && !/\b(?:form|questionnaire) (?:was )?sent\b/i.test(passage.text))
  )
}

/** Something that the child likes, told by anybody in Section A. */
function interestsTold(views: Views, child: Child): boolean {
  if (
    views.headings.some(({ text }) =>
      /\b(?:what|things|who|people)?\s*(?:I|he|she|they|\p{Lu}\p{Ll}+) (?:really )?(?:likes?|loves?|enjoys?)\b|^\W*likes\b|\binterests\b.*:/iu.test(
        text,
      ),
    ) &&
    views.statements.some(
      ({ heading, passage }) =>
        heading !== null &&
        /\b(?:likes?|loves?|enjoys?|interests)\b/i.test(heading.text) &&
        !/\b(?:don['’]t|doesn['’]t|not|dis)/i.test(heading.text) &&
        !saysAbsent(passage),
    )
  )
    return true
  return views.statements.some(({ passage, whose }) => interestIn(passage, child, whose))
}

const likesSubject = (child: Child) => subjectPattern(child, 'likes|liked|like')
const firstLikes =
  /(?<![\p{L}])(?:I|we)\s+(?:(?:also|really|do|quite|still|always|just|both|most)\s+){0,2}like(?!\s+(?:it )?(?:if|when|that (?:you|people)))(?![\p{L}])|['‘“"]likes?['’”"]|^[-•\s]*likes?\b|^["“]?like\s/iu

const unwelcome =
  /\b(?:don['’]t|doesn['’]t|does not|do not|didn['’]t|never|not|no|hates?|hated|dislikes?|hard|difficult|struggles?|boring|sad|cross|scared|frightened|worried|upset|refuses?|avoids?|gave up|stopped|dropped|used to|can['’]t|cannot|away from|without)\b/i

function interestIn(passage: Passage, child: Child, whose: Statement['whose']): boolean {
  const clauses = passage.text.split(/[;,]\s+(?:but|and (?:he|she|they|I) (?:do|does)(?:n['’]t| not))|\bbut\b/i)
  return clauses.some((clause) => {
    const piece = { start: 0, end: clause.length, text: clause }
    const found = liking.find(piece)
    if (
      found.some(({ row }) => row.kind === 'hobby') &&
      whose !== 'other' &&
      !unwelcome.test(clause) &&
      !/\b(?:would|['’]d) (?:like|love)\b|\bhopes?\b/i.test(clause)
    )
      return true
    if (found.some(({ row }) => row.kind === 'interest') && !found.some(({ row }) => row.kind === 'dislike')) {
      return (
        !/\b(?:we|I|mum|dad|parents|they|family) (?:\p{L}+ )?(?:love|adore) (?:him|her|them|\p{Lu})/u.test(clause) &&
        !/\b(?:would|['’]d) (?:love|enjoy)\b/i.test(clause)
      )
    }
    if (/\b(?:don['’]t|doesn['’]t|didn['’]t|not|never)\s+(?:really\s+)?like\b/i.test(clause)) return false
    if (whose !== 'parent' && firstLikes.test(clause)) return true
    return (
      likesSubject(child).test(clause) || (whose === 'child' && /\b(?:chose|picked|kissed|at the top)\b/i.test(clause))
    )
  })
}
