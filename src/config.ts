/** The settings of the environment. No other file reads it. */
export type Config = {
  /** How many worker threads a folder is scanned with; 0 leaves it to the machine. */
  readonly threads: number
  /** Whether a fault of the program itself prints where it happened. */
  readonly debug: boolean
}

export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  return { threads: wholeNumber(environment.GOLDTHREAD_THREADS), debug: environment.GOLDTHREAD_DEBUG === '1' }
}

function wholeNumber(value: string | undefined): number {
  const number = Number(value ?? 0)
  return Number.isInteger(number) && number > 0 ? number : 0
}
