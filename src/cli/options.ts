import { type ParseArgsConfig, parseArgs } from 'node:util'
import { WrongCall } from '../errors.js'

type Options = NonNullable<ParseArgsConfig['options']>

/** Reads a command's arguments; what it does not know is a `WrongCall` that says what to do. */
export function readOptions<O extends Options>(command: string, args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new WrongCall(`${plain(error)} Run goldthread --help to see what ${command} takes.`)
  }
}

function plain(error: unknown): string {
  const message = error instanceof Error ? error.message.split('\n')[0]! : String(error)
  const option = /'(-{1,2}[^' ]+)[^']*'/.exec(message)?.[1] ?? ''
  if (message.startsWith('Unknown option')) return `There is no option “${option}”.`
  if (/argument missing|ambiguous/.test(message)) return `The option “${option}” needs a value.`
  if (/does not take an argument/.test(message)) return `The option “${option}” takes no value.`
  return `${message.replace(/\.$/, '')}.`
}

/** The value if it is one of `allowed`, else a `WrongCall` that lists them. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value)
  if (found === undefined) throw new WrongCall(`${option} takes ${allowed.join(', ')}, not “${value}”.`)
  return found
}
