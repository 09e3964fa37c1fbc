import { z } from 'zod'
import { STAGES, type Stage } from '../plan/stage.js'
import type { Key } from '../store/index.js'

/**
 * What every job carries, whatever its stage: which document, under which version of the rules, read how. Never a word of the
 * document nor the name of its file: Redis keeps jobs in clear text.
 */
export const jobSchema = z.strictObject({
  document: z.string().regex(/^[0-9a-f]{64}$/),
  version: z.string().regex(/^[0-9a-f]{16}$/),
  options: z.strictObject({ secondReader: z.boolean() }),
})
export type JobData = z.infer<typeof jobSchema>

/** The jobs by name: each stage has the queue of its name, and all carry the same. */
export const jobSchemas = Object.fromEntries(STAGES.map((stage) => [stage, jobSchema])) as Readonly<
  Record<Stage, typeof jobSchema>
>

/** The same document under the same version is the same job, so that sending it again adds nothing. */
export function jobId({ document, version }: Key): string {
  return `${document}-${version}`
}

/** The first three quarters of an id say nothing to a person: what is printed and logged is its start. */
export function shortId(document: string): string {
  return document.slice(0, 12)
}
