import type { SourceDocument } from '../plan/document.js'
import type { Other, Plan, Reviewable } from '../plan/plan.js'
import type { SectionLetter } from '../plan/section.js'
import type { Warning } from '../plan/warning.js'
import { adviceOf } from './advice.js'
import { adviceParts } from './advice-parts.js'
import { entriesOf } from './entries.js'
import { type Flow, flowOf } from './flow.js'
import { kindOf } from './kind.js'
import { withLettering } from './lettering.js'
import { needsOf } from './needs.js'
import { outcomesOf } from './outcomes.js'
import { particularsOf } from './particulars.js'
import type { Placed } from './placed.js'
import { provisionOf } from './provision.js'
import { sectionsOf } from './sections.js'
import { statusOf } from './status.js'

/** Reads a document as a plan or an advice report; what is neither comes back as `other`, read and not judged. Never throws. */
export function parse(source: SourceDocument): Reviewable | Other {
  const document = withLettering(source)
  const particulars = particularsOf(document)
  const flow = flowOf(document, particulars.child.names)
  const parts = adviceParts(flow.placed, particulars.child.names)
  const letters = flow.opened.map(({ letter }) => letter)
  const kind = kindOf(document, letters, new Set(parts.map(({ about }) => about)))
  if (kind.kind === 'other') {
    return {
      kind: 'other',
      what: kind.what,
      text: document.text,
      warnings: [...document.warnings, notJudged(kind.what)],
    }
  }
  if (kind.kind === 'advice') {
    return adviceOf(document, parts, particulars.child, particulars.dates, particulars.pairs)
  }
  return planOf(document, flow, particulars)
}

function planOf(document: SourceDocument, flow: Flow, particulars: ReturnType<typeof particularsOf>): Plan {
  const { placed, opened } = flow
  const within = (letter: SectionLetter) => placed.filter(({ letters }) => letters.includes(letter))
  const cover = placed.findIndex(({ letters }) => letters.length > 0)
  return {
    kind: 'plan',
    text: document.text,
    ...statusOf(document, particulars.pairs, particulars.dates, cover < 0 ? 40 : cover),
    child: particulars.child,
    dates: particulars.dates,
    front: placed.slice(0, Math.max(cover, 0)).flatMap(({ block, role }) => (role === 'label' ? [] : [block])),
    sections: sectionsOf(placed, opened),
    ...needsOf(placed),
    outcomes: outcomesOf(within('E'), 'E'),
    provision: (['F', 'G', 'H', 'H1', 'H2'] as const).flatMap((letter) =>
      provisionOf(
        document.text,
        within(letter).filter((one) => firstOf(one) === letter),
        letter,
      ),
    ),
    entries: entriesOf(document.text, within('K')),
    warnings: [...document.warnings, ...unsure(flow)],
  }
}

/** A block under a heading that names two sections is an item of one of them only. */
function firstOf({ letters }: Placed): SectionLetter | undefined {
  return letters.find((letter) => ['F', 'G', 'H', 'H1', 'H2'].includes(letter))
}

function unsure(flow: Flow): Warning[] {
  return flow.weak
    ? [
        {
          code: 'weak-headings',
          message: 'Some sections have no letter in their heading and were recognised by its words alone.',
        },
      ]
    : []
}

function notJudged(what: string): Warning {
  return { code: 'not-judged', message: `This looks like ${what}. It was read but not checked.` }
}
