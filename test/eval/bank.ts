import { rules } from '../../src/rules/index.js'
import { readBanks, scoreItems } from './items.js'

/** `tsx test/eval/bank.ts FOLDER [--show CODE] [--bank NAME] [--writer NAME]`: how the rules do on an item bank. */
const [folder = 'corpora/items', ...options] = process.argv.slice(2)
const option = (name: string) => options[options.indexOf(name) + 1]
const has = (name: string) => options.includes(name)
const items = readBanks(folder).filter(
  ({ bank, writer }) =>
    (!has('--bank') || bank === option('--bank')) && (!has('--writer') || writer === option('--writer')),
)
const { tally, slips } = scoreItems(rules, items)
const figure = (value: number) => (Number.isNaN(value) ? '   -' : value.toFixed(3))
for (const [code, { tp, fp, fn, tn }] of [...tally].sort()) {
  const [precision, recall] = [tp / (tp + fp), tp / (tp + fn)]
  const f1 = (2 * tp) / (2 * tp + fp + fn)
  const balanced = (recall + tn / (tn + fp)) / 2
  process.stdout.write(
    `${code.padEnd(28)} P ${figure(precision)} R ${figure(recall)} F1 ${figure(f1)} bal ${figure(balanced)}  tp ${tp} fp ${fp} fn ${fn}\n`,
  )
}
if (has('--show')) {
  for (const { what, code, item, quote } of slips.filter((slip) => slip.code.startsWith(option('--show') ?? ''))) {
    const labels = item.expected.map((one) => one.code).join(',')
    process.stdout.write(
      `\n${what.toUpperCase()} ${code} [${item.writer}] ${quote ?? ''}\n  ${JSON.stringify(item.sketch)}\n  labels: ${labels}\n`,
    )
  }
}
