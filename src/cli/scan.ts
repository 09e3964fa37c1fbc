import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Checked, withOpinion } from '../check-file.js'
import { readConfig, readModelSettings } from '../config.js'
import { WrongCall } from '../errors.js'
import type { Model } from '../opinion/index.js'
import type { Severity } from '../plan/finding.js'
import type { ReportLine } from '../plan/report.js'
import { htmlReport } from '../reports/html.js'
import { errorLine, reportLine } from '../reports/json.js'
import { outputNames } from '../reports/names.js'
import { textReport } from '../reports/text.js'
import { scanFiles } from '../scan.js'
import { opinionLog } from './opinion-log.js'
import { oneOf, readOptions } from './options.js'
import { documentsBelow } from './paths.js'
import { complain, print } from './print.js'

const severities = ['consider', 'should-fix', 'must-fix'] as const satisfies Severity[]

export async function command(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions('scan', args, {
    format: { type: 'string', default: 'text' },
    out: { type: 'string' },
    'fail-on': { type: 'string' },
    'no-second-reader': { type: 'boolean', default: false },
    opinion: { type: 'boolean', default: false },
  })
  if (positionals.length === 0)
    throw new WrongCall('Name at least one file or folder, for example: goldthread scan plans')
  const format = oneOf('--format', values.format, ['text', 'jsonl'])
  const limit = values['fail-on'] === undefined ? null : oneOf('--fail-on', values['fail-on'], severities)
  const model = values.opinion ? await modelOfSettings() : null
  const paths = await documentsBelow(positionals)
  const folder = values.out ?? null
  if (folder !== null) await makeFolder(folder)
  const names = outputNames(paths)
  const lines: ReportLine[] = []
  let at = 0
  for await (const { path, checked } of scanFiles(
    paths,
    { secondReader: !values['no-second-reader'], opinion: model !== null },
    readConfig().threads,
    model ? (checked) => withOpinion(checked, model) : undefined,
  )) {
    const line = lineOf(path, checked)
    lines.push(line)
    if ('report' in checked && checked.report.opinion) complain(`${path}: ${opinionLog(checked)}`)
    await print(format === 'jsonl' ? `${JSON.stringify(line)}\n` : textReport(line))
    if (folder !== null && 'report' in checked) {
      await writeFile(join(folder, `${names[at]}.html`), htmlReport(path, checked.report))
    }
    at++
  }
  if (folder !== null) {
    await writeFile(join(folder, 'reports.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }
  return statusOf(lines, limit)
}

/** The model is opened, and its address refused if need be, before the first document is read. */
async function modelOfSettings(): Promise<Model> {
  const settings = readModelSettings()
  const began = performance.now()
  const { openModel } = await import('../opinion/index.js')
  // What loading takes is time that the scan is longer by, too.
  return openModel({ ...settings, timeout: settings.timeout - (performance.now() - began) })
}

function lineOf(path: string, checked: Checked): ReportLine {
  if ('report' in checked) return reportLine(path, checked.report)
  complain(`${path}: ${checked.error.message}`)
  return errorLine(path, checked.error)
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch {
    throw new WrongCall(`The folder “${folder}” cannot be made. Choose another for --out.`)
  }
}

function statusOf(lines: readonly ReportLine[], limit: Severity | null): number {
  if (lines.some(({ error }) => error !== null)) return 1
  if (limit === null) return 0
  const least = severities.indexOf(limit)
  const reached = lines.some(({ findings = [] }) =>
    findings.some(({ severity, counted }) => counted && severities.indexOf(severity) >= least),
  )
  return reached ? 3 : 0
}
