import { checkFile } from '../check-file.js'
import { WrongCall } from '../errors.js'
import { compareVersions, type Version } from '../reports/comparison/comparison.js'
import { comparisonJson } from '../reports/comparison/json.js'
import { comparisonPage } from '../reports/comparison/page.js'
import { comparisonText } from '../reports/comparison/text.js'
import { oneOf, readOptions } from './options.js'
import { complain, print } from './print.js'

const formats = { text: comparisonText, json: comparisonJson, html: comparisonPage } as const

export async function command(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions('compare', args, { format: { type: 'string', default: 'text' } })
  const [before, after] = positionals
  if (before === undefined || after === undefined || positionals.length > 2) {
    throw new WrongCall('compare takes two files, the older and the newer version: goldthread compare OLD NEW')
  }
  const format = oneOf('--format', values.format, ['text', 'json', 'html'])
  const [older, newer] = [await versionAt(before), await versionAt(after)]
  if (!older || !newer) return 1
  await print(formats[format](compareVersions(older, newer)))
  return 0
}

async function versionAt(file: string): Promise<Version | null> {
  const checked = await checkFile(file, { secondReader: true })
  if ('report' in checked) return { file, report: checked.report }
  complain(`${file}: ${checked.error.message}`)
  return null
}
