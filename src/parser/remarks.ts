const writer = '(?:i|we)'
const staff =
  '(?:the |his |her |their |our )?(?:(?:class|form|subject|specialist) )?(?:school|setting|college|nursery|sen[dc]o|staff|teachers?|tutors?|teaching team|key ?worker|team)'

const onOutcomes: readonly RegExp[] = [
  // How the outcomes came about and when they are looked at again: 'These outcomes were agreed with …'
  /^(?:(?:all|each) (?:of )?)?(?:these|the|those|this|\S+['’]s|his|her|their|my|our)?\s*(?:outcomes?|targets?|section)\b[^.]*\b(?:were|was|are|is|have been|has been|will be)\s+(?:\w+\s+)?(?:written|reviewed|looked at|drawn|agreed|monitored|set|discussed|developed|based|taken|talked|shared|informed|identified|considered|updated|revisited|in the words|in line)\b/i,
  /^(?:these|those|below|here|(?:the )?following|what follows) (?:are|is|were|should|may|can|have)\b/i,
  new RegExp(
    `^${writer} (?:would |should |have |also |therefore )*(?:suggest|propos|recommend|advis|put forward|list|set out)\\w* (?:these|those|them|the following|that these|the outcomes)\\b`,
    'i',
  ),
  new RegExp(`^${writer} (?:have|had|do|did|am|are|can) ?not\\b[^.]*\\b(?:outcomes?|targets?|goals?)\\b`, 'i'),
  new RegExp(
    `^${staff}\\b(?![^.]*\\b(?:will|should|must|to be)\\b)[^.]*\\b(?:sets?|writes?|agrees?|reviews?|keeps?|updates?|breaks?|draws? up|shares?)\\b[^.]*\\b(?:targets?|steps|outcomes?|objectives?|learning plan|support plan|education plan|provision map|iep)\\b`,
    'i',
  ),
  /^progress (?:towards|toward|against|on|with|in)\b[^.]*\b(?:is|are|will be|to be)\s+(?:\w+\s+)?(?:looked|reviewed|monitored|checked|discussed|tracked|recorded|measured|considered|reported|evaluated)\b/i,
  /^(?:arrangements? for|how|the setting of|setting) (?:the )?(?:shorter|short)[- ]term targets?\b/i,
  /^(?:shorter|short)[- ]term (?:targets?|steps|outcomes?) (?:will be|are|are to be) (?:set|agreed|written|drawn|kept|reviewed)\b/i,
  // A question is the form's own prompt.
  /\?\s*$/,
]

/** Whether a line among the outcomes speaks of them as a whole, and is none: how they came about, who has seen them, what the form asks. */
export function aboutOutcomes(text: string): boolean {
  return onOutcomes.some((shape) => shape.test(text))
}

const onProvision: readonly RegExp[] = [
  new RegExp(
    `^${writer} (?:have|had) (?:also |now |already )?(?:told|discussed|talked|spoken|put|shared|sent|explained|asked|met|read|seen|visited|listed|written|set out|attached|copied|included|based|taken)\\b`,
    'i',
  ),
  new RegExp(
    `^${writer} (?:do not|don['’]t|did not|cannot) (?:make|made|recommend|comment|think|wish|name|suggest)\\b`,
    'i',
  ),
  new RegExp(
    `^${writer} (?:recommend|suggest|advise|ask|would suggest|would recommend) that (?:the|this|these) (?:provision|plan|report|advice|outcomes?|above|recommendations?)\\b`,
    'i',
  ),
  /\b(?:i|we) (?:therefore |have |can )?(?:make|made|offer|give) no (?:further |specific )?(?:recommendations?|suggestions?|proposals?)\b/i,
  /^(?:my|our) (?:involvement|work|role)\b/i,
  /^(?:this|the present) (?:report|advice|assessment)\b/i,
  /^(?:the )?(?:provision|support|recommendations?) (?:described|given|listed|outlined|above|in parts?)\b[^.]*\b(?:is|are|was|were|has|have|should be|will be)\b/i,
  /^(?:please|thank you|do not hesitate|if you (?:have|would|need|want|wish)|should you)\b/i,
]

/** Whether a line among the provision speaks of it as a whole or for its author, and gives none: 'I have discussed this report with …' */
export function aboutProvision(text: string): boolean {
  if (onProvision.some((shape) => shape.test(text))) return true
  return (
    text.length < 200 &&
    /^(?:the following|all of the following|the provision (?:below|in this section|set out))\b[^.]*\b(?:provision|support)?\b[^.]*\b(?:is|are|will|to be|must)\b/i.test(
      text,
    )
  )
}
