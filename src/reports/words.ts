import type { Severity, Standard } from '../plan/finding.js'
import type { Report, ReportLine } from '../plan/report.js'

/** The words that every report uses for the same thing. */
export const severityWords: Readonly<Record<Severity, string>> = {
  'must-fix': 'Must fix',
  'should-fix': 'Should fix',
  consider: 'Consider',
}

export const standardWords: Readonly<Record<Standard, string>> = {
  QS1: 'Views, interests and aspirations are recorded and inform the outcomes',
  QS2: 'Clear, concise and accessible, with SMART outcomes and strengths',
  QS3: 'Holistic: all agencies contribute, in time',
  QS4: 'Needs, strengths and support are specified; the effect of a diagnosis, not the diagnosis alone',
  QS5: 'Education, health and care work together, with transition to adulthood',
}

export const standards = Object.keys(standardWords) as Standard[]

/** 'Draft plan', 'Final plan', 'Plan', 'Professional advice', or what the document seems to be. */
export function kindWords(
  document: NonNullable<ReportLine['document']> | Pick<Report, 'kind' | 'status' | 'level'>,
): string {
  if (document.kind === 'advice') return 'Professional advice, Level 1'
  if (document.kind === 'other') return 'Not a plan or an advice report: not checked'
  const status = document.status === 'draft' ? 'Draft plan' : document.status === 'final' ? 'Final plan' : 'Plan'
  return `${status}, Level 2`
}

/** '1 finding', '3 findings'. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
