/** The codes that are compared with labelled documents, with their groups: the catalogue's tables. */
export type Group = (typeof groups)[number]
export const groups = [
  'voice', 'outcome (any)', 'outcome attributes', 'need.diagnosis-only', 'provision.vague', 'need.no-provision', 'health and care gaps',
  'advice, timescale, author', 'transition and placement', 'structure', 'clean', 'strengths, any provision',
] as const // biome-ignore format: one line a table

type Level = 'item' | 'document'
const entries: [Level, Group, string[]][] = [
  [
    'document',
    'voice',
    [
      'voice.child-missing',
      'voice.child-secondhand',
      'voice.parent-missing',
      'voice.aspirations-missing',
      'voice.interests-missing',
    ],
  ],
  ['item', 'voice', ['voice.not-carried-through']],
  [
    'item',
    'outcome attributes',
    [
      'outcome.not-specific',
      'outcome.not-measurable',
      'outcome.not-timebound',
      'outcome.not-achievable',
      'outcome.is-provision',
      'outcome.is-aspiration',
    ],
  ],
  ['document', 'outcome attributes', ['outcome.none']],
  ['item', 'need.diagnosis-only', ['need.diagnosis-only']],
  ['item', 'provision.vague', ['provision.vague']],
  ['item', 'need.no-provision', ['need.no-provision']],
  [
    'item',
    'health and care gaps',
    [
      'health.need-unrecorded',
      'health.need-unmet',
      'health.provision-unlinked',
      'care.need-unrecorded',
      'care.need-unmet',
      'care.provision-unlinked',
    ],
  ],
  ['document', 'health and care gaps', ['care.h1-h2-unsplit']],
  [
    'document',
    'advice, timescale, author',
    ['advice.missing', 'timescale.exceeded', 'author.missing', 'author.undated'],
  ],
  ['item', 'advice, timescale, author', ['advice.incomplete-entry', 'advice.out-of-date']],
  [
    'document',
    'transition and placement',
    ['transition.missing', 'placement.named-in-draft', 'placement.missing-in-final'],
  ],
  ['document', 'structure', ['section.missing', 'section.empty']],
  ['item', 'clean', ['clarity.placeholder', 'identity.other-name', 'identity.pronoun']],
  ['document', 'strengths, any provision', ['need.strengths-missing', 'provision.missing']],
]

export const catalogue: ReadonlyMap<string, { level: Level; group: Group }> = new Map(
  entries.flatMap(([level, group, codes]) => codes.map((code) => [code, { level, group }] as const)),
)

/** A missing or empty section of health or care counts with the gaps. */
export function groupOf(code: string, section: string | null): Group | null {
  if (code.startsWith('section.') && /^(?:[CDG]|H[12]?)$/.test(section ?? '')) return 'health and care gaps'
  return catalogue.get(code)?.group ?? null
}
