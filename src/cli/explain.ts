import { WrongCall } from '../errors.js'
import { catalogueText, ruleText } from '../reports/explain.js'
import { rules } from '../rules/index.js'
import { readOptions } from './options.js'
import { print } from './print.js'

export async function command(args: readonly string[]): Promise<number> {
  const { positionals } = readOptions('explain', args, {})
  if (positionals.length > 1) throw new WrongCall('explain takes one code, or none for the whole catalogue.')
  const [code] = positionals
  const rule = rules.find((one) => one.code === code)
  if (code !== undefined && !rule) {
    throw new WrongCall(`There is no finding “${code}”. Run goldthread explain to see all codes.`)
  }
  await print(rule ? ruleText(rule) : catalogueText(rules))
  return 0
}
