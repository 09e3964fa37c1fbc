/** Prints one measured figure beside what is asked for, and gives back whether it was reached. */
export function figure(
  what: string,
  measured: number,
  unit: string,
  asked?: { most?: number; least?: number },
): boolean {
  const { most = Infinity, least = -Infinity } = asked ?? {}
  const reached = measured <= most && measured >= least
  const limit = asked === undefined ? '' : asked.most === undefined ? `at least ${least}` : `at most ${most}`
  const verdict = asked === undefined ? '' : reached ? 'reached' : 'not reached'
  process.stdout.write(
    `  ${what.padEnd(58)} ${measured.toFixed(2).padStart(9)} ${unit.padEnd(8)} ${limit.padEnd(14)} ${verdict}\n`,
  )
  return reached
}
