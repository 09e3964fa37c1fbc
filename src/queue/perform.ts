import type { UnreadableCode } from '../errors.js'
import type { Stage } from '../plan/stage.js'
import type { JobData } from './job.js'

/** How one attempt at a stage went. */
export type Done =
  /** Done, now or before. After reading, `judged` says whether there is anything to check. */
  | { readonly state: 'done'; readonly judged: boolean }
  /** The document cannot be read, and its outcome says so already. */
  | { readonly state: 'unreadable'; readonly code: UnreadableCode }
  /** The store did not answer: nothing was done, and nothing lost. */
  | { readonly state: 'out-of-reach' }
  /** A fault of the program, with the places in it but none of the error's words, which could be the document's. */
  | { readonly state: 'faulty'; readonly where: string }
  /** The thread ran out of time, died, or was ended because the worker stops. */
  | { readonly state: 'too-slow' | 'crashed' | 'stopped' }

/** Why a stage was given up, for the report to tell. */
export type GivenUp = { readonly stage: Stage; readonly reason: string }

/** Does one stage for one document. Never throws. `givenUp` are the stages before a report that failed for good. */
export type Perform = (stage: Stage, data: JobData, givenUp: readonly GivenUp[]) => Promise<Done>
