import { readConfig } from '../config.js'
import { OutOfReach, WrongCall } from '../errors.js'
import { complain } from './print.js'

type Command = { readonly command: (args: readonly string[]) => Promise<number> }

/** The commands by name, each loaded only when it is called: `--help` must not wait for a PDF engine. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  scan: () => import('./scan.js'),
  work: () => import('./work.js'),
  queue: () => import('./queue.js'),
  explain: () => import('./explain.js'),
  compare: () => import('./compare.js'),
  help: () => import('./help.js'),
  version: () => import('./version.js'),
}
const shortcuts: Readonly<Record<string, string>> = {
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
  '-v': 'version',
}

/** Runs the command line and gives back the exit status: 0 done, 1 a document could not be read, 2 a wrong call or setting. */
export async function run(args: readonly string[]): Promise<number> {
  const [first = 'help', ...rest] = args
  try {
    const load = commands[shortcuts[first] ?? first]
    if (!load) throw new WrongCall(`There is no command “${first}”. Run goldthread --help to see what there is.`)
    const { command } = await load()
    return await command(rest)
  } catch (error) {
    if (error instanceof WrongCall || error instanceof OutOfReach) {
      complain(error.message)
      return 2
    }
    complain(
      'Something went wrong inside Goldthread. Your documents are as they were. Please report the command that you ran.',
    )
    if (readConfig().debug && error instanceof Error) complain(error.stack ?? error.message)
    return 1
  }
}
