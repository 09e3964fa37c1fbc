import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fault } from './faults.js'
import { privateFolder } from './folder.js'
import type { ModelSettings } from './settings.js'

export type Tokens = { readonly input: number; readonly output: number }

/** What a document may still use. */
export type Account = {
  /** Sets aside what a call may need at most. Throws `ModelError` where the document or the day has not so much left. */
  reserve(most: Tokens): Promise<void>
  /** Puts what the call used in the place of what was set aside. */
  settle(most: Tokens, used: Tokens): Promise<void>
}

export type Budget = { account(): Account }

/**
 * The budget of the settings. The day's account is a file with a line for each movement, so that several processes share it: what
 * is set aside is written before it is counted, and two cannot both take the last of it.
 */
export async function budgetOf(
  { limits, price, folder }: Pick<ModelSettings, 'limits' | 'price' | 'folder'>,
  today: () => string = () => new Date().toISOString().slice(0, 10),
): Promise<Budget> {
  await privateFolder(folder)
  const file = () => join(folder, `${today()}.jsonl`)
  const write = (tokens: Tokens) =>
    appendFile(file(), `${JSON.stringify([tokens.input, tokens.output])}\n`, { mode: 0o600 })
  const cost = ({ input, output }: Tokens) => (price ? (input * price.input + output * price.output) / 1_000_000 : 0)
  const over = (used: Tokens, tokens: number | null, money: number | null) =>
    (tokens !== null && used.input + used.output > tokens) || (money !== null && cost(used) > money)
  return {
    account: () => {
      let own: Tokens = { input: 0, output: 0 }
      return {
        reserve: async (most) => {
          const all = sum(own, most)
          if (over(all, limits.documentTokens, limits.documentMoney)) throw fault('over-budget')
          own = all
          await write(most)
          if (over(await spent(file()), limits.dayTokens, limits.dayMoney)) {
            own = sum(own, negative(most))
            await write(negative(most))
            throw fault('over-budget')
          }
        },
        settle: async (most, used) => {
          const change = sum(used, negative(most))
          own = sum(own, change)
          await write(change)
        },
      }
    },
  }
}

async function spent(file: string): Promise<Tokens> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter(Boolean)
  return lines.reduce((total, line) => sum(total, movement(line)), { input: 0, output: 0 })
}

/** A line that was torn by a crash counts as nothing. */
function movement(line: string): Tokens {
  const [input, output] = /^\[(-?\d+),(-?\d+)\]$/.exec(line)?.slice(1).map(Number) ?? [0, 0]
  return { input: input ?? 0, output: output ?? 0 }
}

const sum = (a: Tokens, b: Tokens): Tokens => ({ input: a.input + b.input, output: a.output + b.output })
const negative = ({ input, output }: Tokens): Tokens => ({ input: -input, output: -output })
