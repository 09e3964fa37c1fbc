import { CHECKS, type Stage } from '../plan/stage.js'

/** What a stage may take, and how often it is tried. */
export type StageSettings = {
  /** How long one attempt may run before its thread is ended. Milliseconds. */
  readonly timeLimit: number
  /** For what may pass: a thread that died, a fault that nobody foresaw. What cannot pass is tried once. */
  readonly attempts: number
  /** At most so many jobs in so many milliseconds over all workers, for a stage that calls a service with a limit of its own. */
  readonly rate?: { readonly max: number; readonly duration: number }
}

export type Settings = {
  readonly stages: Readonly<Record<Stage, StageSettings>>
  /** The pause before a second attempt; each later one is twice as long. Milliseconds. */
  readonly backoff: number
  /** How long a worker may be silent before its jobs go to another. Milliseconds. */
  readonly lock: number
  /** How often workers look for documents that the queue has lost. Milliseconds. */
  readonly sweep: number
  /** How many documents may wait to be read before a sender waits too. */
  readonly limit: number
}

const check: StageSettings = { timeLimit: 60_000, attempts: 3 }

const standard: Settings = {
  stages: {
    read: { timeLimit: 120_000, attempts: 3 },
    ...(Object.fromEntries(CHECKS.map((name) => [name, check])) as Record<(typeof CHECKS)[number], StageSettings>),
    report: { timeLimit: 60_000, attempts: 10 },
  },
  backoff: 5_000,
  lock: 30_000,
  sweep: 60_000,
  limit: 20_000,
}

/** How often a job may lose its worker before it is given up: a document that brings down every worker must not go round for ever. */
export const mostStalls = 8

/** A document that is to be issued goes before a backlog. BullMQ takes 0 first. */
export const priorities = { urgent: 0, backlog: 10 } as const

/** The settings with what the operator has set in their place. */
export function settingsWith({
  timeLimit,
  ...set
}: Partial<Omit<Settings, 'stages'>> & { timeLimit?: number }): Settings {
  if (timeLimit === undefined) return { ...standard, ...set }
  const stages = Object.fromEntries(
    Object.entries(standard.stages).map(([stage, settings]) => [stage, { ...settings, timeLimit }]),
  ) as unknown as Settings['stages']
  return { ...standard, ...set, stages }
}
