import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'
import { OPINION_STAGES, type OpinionStage } from '../plan/opinion.js'
import type { SectionLetter } from '../plan/section.js'

/** A prompt as its file in `prompts/` gives it: settings above, instructions below. Nothing of a document is ever put into it. */
export type Prompt = {
  readonly stage: OpinionStage
  readonly version: number
  readonly schemaName: string
  /** The sections that the model is shown. */
  readonly sections: readonly SectionLetter[]
  /** The findings that it is asked about, and the codes for what it finds itself. */
  readonly codes: readonly string[]
  readonly temperature: number
  readonly maxTokens: number
  readonly text: string
  /** Eight hex digits of the whole file: a prompt that changed without a new version still asks anew. */
  readonly hash: string
}

const words = z.string().transform((line) => line.split(/\s+/).filter(Boolean))
const settings = z.object({
  stage: z.enum(OPINION_STAGES),
  version: z.coerce.number().int().positive(),
  schema: z.string().regex(/^[a-z_]+$/),
  sections: words,
  codes: words.pipe(z.array(z.string()).nonempty()),
  temperature: z.coerce.number().min(0).max(2),
  max_tokens: z.coerce.number().int().positive(),
})

const here = createRequire(import.meta.url)
const known = new Map<OpinionStage, Prompt>()

/** The prompts of all stages, in their order. */
export function prompts(): Prompt[] {
  return OPINION_STAGES.map(promptOf)
}

export function promptOf(stage: OpinionStage): Prompt {
  const before = known.get(stage)
  if (before) return before
  const prompt = promptIn(readFileSync(here.resolve(`#prompts/${stage}.md`), 'utf8'))
  known.set(stage, prompt)
  return prompt
}

/** Reads a prompt file. Throws where it has no settings or strange ones. */
export function promptIn(file: string): Prompt {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file.replaceAll('\r\n', '\n'))
  if (!parts) throw new Error('A prompt file begins with its settings between two lines of ---.')
  const lines = parts[1]!.split('\n').map((line) => /^(\w+):\s*(.*)$/.exec(line)!)
  const set = settings.parse(Object.fromEntries(lines.map(([, name, value]) => [name, value])))
  return {
    stage: set.stage,
    version: set.version,
    schemaName: set.schema,
    sections: set.sections as SectionLetter[],
    codes: set.codes,
    temperature: set.temperature,
    maxTokens: set.max_tokens,
    text: parts[2]!.trim(),
    hash: createHash('sha256').update(file).digest('hex').slice(0, 8),
  }
}
