import adviceIncompleteEntry from './advice.incomplete-entry.js'
import adviceMissing from './advice.missing.js'
import adviceOutOfDate from './advice.out-of-date.js'
import authorMissing from './author.missing.js'
import authorUndated from './author.undated.js'
import careH1H2Unsplit from './care.h1-h2-unsplit.js'
import careNeedUnmet from './care.need-unmet.js'
import careNeedUnrecorded from './care.need-unrecorded.js'
import careProvisionUnlinked from './care.provision-unlinked.js'
import clarityAcronym from './clarity.acronym.js'
import clarityHardToRead from './clarity.hard-to-read.js'
import clarityLongSentence from './clarity.long-sentence.js'
import clarityPlaceholder from './clarity.placeholder.js'
import healthMedicineNamed from './health.medicine-named.js'
import healthNeedUnmet from './health.need-unmet.js'
import healthNeedUnrecorded from './health.need-unrecorded.js'
import healthProvisionEducates from './health.provision-educates.js'
import healthProvisionUnlinked from './health.provision-unlinked.js'
import identityOtherName from './identity.other-name.js'
import identityPronoun from './identity.pronoun.js'
import needDiagnosisOnly from './need.diagnosis-only.js'
import needNoProvision from './need.no-provision.js'
import needStrengthsMissing from './need.strengths-missing.js'
import outcomeIsAspiration from './outcome.is-aspiration.js'
import outcomeIsProvision from './outcome.is-provision.js'
import outcomeNone from './outcome.none.js'
import outcomeNotAchievable from './outcome.not-achievable.js'
import outcomeNotMeasurable from './outcome.not-measurable.js'
import outcomeNotSpecific from './outcome.not-specific.js'
import outcomeNotTimebound from './outcome.not-timebound.js'
import placementMissingInFinal from './placement.missing-in-final.js'
import placementNamedInDraft from './placement.named-in-draft.js'
import provisionMissing from './provision.missing.js'
import provisionSameWords from './provision.same-words.js'
import provisionVague from './provision.vague.js'
import type { Rule } from './rule.js'
import sectionEmpty from './section.empty.js'
import sectionMissing from './section.missing.js'
import sectionNoneUnreasoned from './section.none-unreasoned.js'
import timescaleExceeded from './timescale.exceeded.js'
import transitionMissing from './transition.missing.js'
import transitionPathway from './transition.pathway.js'
import voiceAdultWords from './voice.adult-words.js'
import voiceAspirationsMissing from './voice.aspirations-missing.js'
import voiceChildMissing from './voice.child-missing.js'
import voiceChildSecondhand from './voice.child-secondhand.js'
import voiceInterestsMissing from './voice.interests-missing.js'
import voiceNotCarriedThrough from './voice.not-carried-through.js'
import voiceParentMissing from './voice.parent-missing.js'

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  voiceChildMissing,
  voiceChildSecondhand,
  voiceParentMissing,
  voiceAspirationsMissing,
  voiceInterestsMissing,
  voiceNotCarriedThrough,
  outcomeNotSpecific,
  outcomeNotMeasurable,
  outcomeNotTimebound,
  outcomeNotAchievable,
  outcomeIsProvision,
  outcomeIsAspiration,
  outcomeNone,
  needDiagnosisOnly,
  needStrengthsMissing,
  needNoProvision,
  provisionVague,
  provisionMissing,
  healthNeedUnrecorded,
  healthNeedUnmet,
  healthProvisionUnlinked,
  careNeedUnrecorded,
  careNeedUnmet,
  careProvisionUnlinked,
  careH1H2Unsplit,
  adviceMissing,
  adviceIncompleteEntry,
  adviceOutOfDate,
  timescaleExceeded,
  authorMissing,
  authorUndated,
  transitionMissing,
  placementNamedInDraft,
  placementMissingInFinal,
  sectionMissing,
  sectionEmpty,
  clarityPlaceholder,
  identityOtherName,
  identityPronoun,
  clarityAcronym,
  clarityLongSentence,
  transitionPathway,
  sectionNoneUnreasoned,
  healthProvisionEducates,
  voiceAdultWords,
  healthMedicineNamed,
  provisionSameWords,
  clarityHardToRead,
]
