import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { ModelError } from '../errors.js'
import { type Answer, answerIn, answerSchema } from './answer.js'
import { type Account, budgetOf, type Tokens } from './budget.js'
import { cacheIn } from './cache.js'
import { type ModelRequest, type Send, senderTo } from './client.js'
import { fault, isSilence } from './faults.js'
import { type Gate, gateOf } from './gate.js'
import type { Prompt } from './prompt.js'
import { withRetries } from './retry.js'
import type { ModelSettings } from './settings.js'

/** What a document's questions used; `cached` answers cost nothing. */
export type Spent = { calls: number; cached: number; input: number; output: number; cost: number | null }

/** The talk about one document: one deadline and one account for all its questions. */
export type Talk = {
  /** The answer to a message under a prompt. Throws `ModelError`. */
  ask(prompt: Prompt, message: string): Promise<Answer>
  readonly spent: Spent
  /** Ends the talk. `failures` are those of its questions: when none was answered and all met silence, the model is given up. */
  end(questions: number, failures: readonly ModelError[]): void
}

/**
 * A model, ready to be asked about one document after another. When a whole document met nothing but silence, nobody is at the
 * other end: the model is given up for as long as this object lives, and calls under way are ended, so that a dead endpoint costs
 * a folder of documents one time-out and not one each.
 */
export type Model = {
  readonly name: string
  /** Begins a talk; `late` are the milliseconds that making the questions ready has taken off its time already. */
  talk(late?: number): Talk
}

/** Opens the model of the settings. Throws `WrongCall` where its folder cannot be used. */
export async function openModel(settings: ModelSettings, send: Send = senderTo(settings)): Promise<Model> {
  const cache = await cacheIn(join(settings.folder, 'answers'))
  const budget = await budgetOf({ ...settings, folder: join(settings.folder, 'spent') })
  const gate = gateOf(settings.concurrency, settings.perMinute)
  const givenUp = new AbortController()

  return {
    name: settings.model,
    talk: (late = 0) => {
      const account = budget.account()
      const clock = clockOf(Math.max(0, settings.timeout - late), givenUp.signal)
      const spent: Spent = { calls: 0, cached: 0, input: 0, output: 0, cost: settings.price ? 0 : null }
      return {
        spent,
        ask: async (prompt, message) => {
          const request = requestOf(prompt, message)
          const key = keyOf(settings, prompt, request)
          const before = kept(await cache.get(key), request)
          if (before) {
            spent.cached++
            return before
          }
          const { content, answer } = await called(request, { send, gate, account, spent, settings, clock })
          await cache.put(key, content)
          return answer
        },
        end: (questions, failures) => {
          clock.stop()
          if (questions > 0 && failures.length === questions && failures.every(isSilence)) givenUp.abort()
        },
      }
    },
  }
}

/** An answer that was kept, its form checked anew; a damaged one is asked for again. */
function kept(content: string | null, { schema }: ModelRequest): Answer | null {
  try {
    return content === null ? null : answerIn(content, schema)
  } catch {
    return null
  }
}

type Clock = { readonly signal: AbortSignal; start(): void; stop(): void }

/** A time limit that begins with the first call, not while it waits for its turn. */
function clockOf(timeout: number, givenUp: AbortSignal): Clock {
  const limit = new AbortController()
  let timer: NodeJS.Timeout | undefined
  return {
    signal: AbortSignal.any([limit.signal, givenUp]),
    start: () => {
      timer ??= setTimeout(() => limit.abort(), timeout)
    },
    stop: () => clearTimeout(timer),
  }
}

type Means = {
  readonly send: Send
  readonly gate: Gate
  readonly account: Account
  readonly spent: Spent
  readonly settings: ModelSettings
  readonly clock: Clock
}

async function called(request: ModelRequest, means: Means): Promise<{ content: string; answer: Answer }> {
  const { send, gate, account, spent, settings, clock } = means
  const most = mostOf(request)
  return gate(() => {
    if (clock.signal.aborted) throw fault('timed-out')
    clock.start()
    return withRetries(async () => {
      await account.reserve(most)
      let used: Tokens = { input: 0, output: 0 }
      try {
        spent.calls++
        // A signal for each call: Node warns on the terminal when many calls and their repeats listen to the same one.
        const reply = await send(request, AbortSignal.any([clock.signal]))
        used = reply.tokens ?? { input: most.input, output: tokensIn(reply.content) }
        return { content: reply.content, answer: answerIn(reply.content, request.schema) }
      } catch (error) {
        // An answer that broke off was paid for as far as it went, and nobody says how far.
        if (used.input === 0 && error instanceof ModelError && costs(error)) used = most
        throw error
      } finally {
        await account.settle(most, used)
        spend(spent, used, settings)
      }
    }, clock.signal)
  }, clock.signal)
}

const costs = ({ code }: ModelError) =>
  code === 'cut-off' || code === 'too-long' || code === 'refused' || code === 'timed-out'

function spend(spent: Spent, { input, output }: Tokens, { price }: ModelSettings): void {
  spent.input += input
  spent.output += output
  if (price && spent.cost !== null) spent.cost += (input * price.input + output * price.output) / 1_000_000
}

function requestOf(prompt: Prompt, message: string): ModelRequest {
  return {
    system: prompt.text,
    user: message,
    schema: answerSchema(prompt.codes),
    schemaName: prompt.schemaName,
    temperature: prompt.temperature,
    maxTokens: prompt.maxTokens,
  }
}

/** Three characters a token is more than any tokeniser makes of English. */
const tokensIn = (text: string) => Math.ceil(text.length / 3)

function mostOf({ system, user, maxTokens }: ModelRequest): Tokens {
  return { input: tokensIn(system) + tokensIn(user), output: maxTokens }
}

function keyOf({ baseUrl, model }: ModelSettings, prompt: Prompt, { user }: ModelRequest): string {
  const parts = [baseUrl, model, prompt.stage, String(prompt.version), prompt.hash, user]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
