const outcomeWords = {
  order: 'Outcomes that are specific, measurable, achievable and timed, and are neither support nor a hope',
  unchecked: 'Whether outcomes are specific, measurable and timed: none were found.',
}

/**
 * What it means that a rule found nothing, for the part of a report on what is in order; and, where it had nothing to look at, what
 * was not checked. Rules with the same words are told as one. '' where that needs no word: a plan for a child of six is not asked for plans for adult life.
 */
export const orderWords: Readonly<Record<string, { readonly order: string; readonly unchecked: string }>> = {
  'voice.child-missing': {
    order: 'The child’s or young person’s own views are there.',
    unchecked: 'Whether the child’s views are there: no Section A was found.',
  },
  'voice.child-secondhand': {
    order: 'The child speaks in their own words, or how their views were gathered is said.',
    unchecked: '',
  },
  'voice.parent-missing': { order: 'The parents’ or carers’ views are there.', unchecked: '' },
  'voice.aspirations-missing': { order: 'Hopes for the future are there.', unchecked: '' },
  'voice.interests-missing': { order: 'Something that the child likes or enjoys is there.', unchecked: '' },
  'voice.not-carried-through': {
    order: 'Hopes that an outcome leads towards',
    unchecked: 'Whether outcomes lead towards the family’s hopes: there are no hopes or no outcomes to compare.',
  },
  'outcome.not-specific': outcomeWords,
  'outcome.not-measurable': outcomeWords,
  'outcome.not-timebound': outcomeWords,
  'outcome.not-achievable': outcomeWords,
  'outcome.is-provision': outcomeWords,
  'outcome.is-aspiration': outcomeWords,
  'outcome.none': { order: 'There are outcomes.', unchecked: '' },
  'need.diagnosis-only': {
    order: 'Needs that say what they mean for this child',
    unchecked: 'Whether needs say what they mean for the child: no needs were found.',
  },
  'need.strengths-missing': { order: 'What the child can do or does well is there.', unchecked: '' },
  'need.no-provision': {
    order: 'Needs in Section B that Section F answers',
    unchecked: 'Whether Section F answers each need: Section B or Section F has nothing to compare.',
  },
  'provision.vague': {
    order: 'Provision that says what is given, by whom and how much',
    unchecked: 'Whether provision is specific: none was found.',
  },
  'provision.missing': { order: 'The advice recommends provision.', unchecked: '' },
  'health.need-unrecorded': {
    order: 'No health need was found elsewhere that Section C leaves out.',
    unchecked: 'Whether Section C records every health need: it was not found.',
  },
  'health.need-unmet': { order: 'Health needs that Section G answers', unchecked: '' },
  'health.provision-unlinked': { order: 'Health provision with a need behind it', unchecked: '' },
  'care.need-unrecorded': {
    order: 'No social care need was found elsewhere that Section D leaves out.',
    unchecked: 'Whether Section D records every social care need: it was not found.',
  },
  'care.need-unmet': { order: 'Social care needs that Section H1 or H2 answers', unchecked: '' },
  'care.provision-unlinked': { order: 'Social care provision with a need behind it', unchecked: '' },
  'care.h1-h2-unsplit': { order: 'Sections H1 and H2 stand apart.', unchecked: '' },
  'advice.missing': {
    order: 'Advice from every agency that must be asked is listed.',
    unchecked: 'Whether every agency gave advice: no Section K was found.',
  },
  'advice.incomplete-entry': { order: 'Advice listed with its author, role and date', unchecked: '' },
  'advice.out-of-date': {
    order: 'Advice from the twelve months before the plan',
    unchecked: 'Whether the advice is recent: dates are missing.',
  },
  'timescale.exceeded': {
    order: 'The dates in the document keep within the time limits.',
    unchecked: 'Whether the time limits were kept: the document does not print the date of the request.',
  },
  'author.missing': { order: 'The author and their role are named.', unchecked: '' },
  'author.undated': { order: 'The advice is dated.', unchecked: '' },
  'transition.missing': { order: 'The plan prepares for adult life.', unchecked: '' },
  'placement.named-in-draft': { order: 'Section I of the draft names no school.', unchecked: '' },
  'placement.missing-in-final': { order: 'Section I names a school or a type of school.', unchecked: '' },
  'section.missing': { order: 'Every lettered section is there.', unchecked: '' },
  'section.empty': { order: 'No section that was found is empty.', unchecked: '' },
  'clarity.placeholder': { order: 'No text of the form was left in.', unchecked: '' },
  'identity.other-name': {
    order: 'No other child’s name was found.',
    unchecked: 'Whether another child’s name was left in: this child’s name was not found.',
  },
  'identity.pronoun': {
    order: 'The same pronoun is used for the child throughout.',
    unchecked: 'Whether the pronouns are right: the document does not say which are the child’s.',
  },
}
