import { z } from 'zod'
import { fault } from './faults.js'

const verdicts = ['agree', 'disagree', 'unsure'] as const

/** The form of an answer: what the model thinks of each finding, and what else it would point at, as one of `codes`. */
export function answerSchema(codes: readonly string[]) {
  return z.object({
    opinions: z.array(
      z.object({
        finding: z.string(),
        quote: z.string().nullable(),
        reason: z.string(),
        verdict: z.enum(verdicts),
      }),
    ),
    further: z.array(
      z.object({
        section: z.string(),
        quote: z.string(),
        about: z.enum(codes as [string, ...string[]]),
        reason: z.string(),
      }),
    ),
  })
}

export type AnswerSchema = ReturnType<typeof answerSchema>
export type Answer = z.infer<AnswerSchema>

/** The answer in a model's words, its form checked. Throws `ModelError` where it is no JSON or has another form. */
export function answerIn(content: string, schema: AnswerSchema): Answer {
  const parsed = schema.safeParse(jsonIn(content))
  if (!parsed.success) throw fault('wrong-form')
  return parsed.data
}

/** Some models think aloud before the JSON, or put it in a fence. */
function jsonIn(content: string): unknown {
  const said = content.replace(/^\s*<think>[\s\S]*?<\/think>/, '').trim()
  const fenced = /^```(?:json)?\s*([\s\S]*?)\s*```$/.exec(said)?.[1] ?? said
  try {
    return JSON.parse(fenced)
  } catch {
    throw fault('not-json')
  }
}
