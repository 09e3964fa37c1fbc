import { type Checked, withOpinion } from '../check-file.js'
import { readConfig, readModelSettings } from '../config.js'
import { WrongCall } from '../errors.js'
import type { Model } from '../opinion/index.js'
import type { Severity } from '../plan/finding.js'
import type { ReportLine } from '../plan/report.js'
import { type ReportKind, reportKinds } from '../reports/files.js'
import { errorLine, reportLine } from '../reports/json.js'
import { textReport } from '../reports/text.js'
import { scanFiles } from '../scan.js'
import { opinionLog } from './opinion-log.js'
import { oneOf, readOptions } from './options.js'
import { openOutFolder } from './out-folder.js'
import { documentsBelow } from './paths.js'
import { complain, print } from './print.js'

const severities = ['consider', 'should-fix', 'must-fix'] as const satisfies Severity[]
const usualReports: readonly ReportKind[] = ['html', 'xlsx']

export async function command(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions('scan', args, {
    format: { type: 'string', default: 'text' },
    out: { type: 'string' },
    reports: { type: 'string' },
    'fail-on': { type: 'string' },
    'no-second-reader': { type: 'boolean', default: false },
    queue: { type: 'boolean', default: false },
    urgent: { type: 'boolean', default: false },
    opinion: { type: 'boolean', default: false },
  })
  if (positionals.length === 0)
    throw new WrongCall('Name at least one file or folder, for example: goldthread scan plans')
  const format = oneOf('--format', values.format, ['text', 'jsonl'])
  const limit = values['fail-on'] === undefined ? null : oneOf('--fail-on', values['fail-on'], severities)
  const kinds = reportsAsked(values.reports, values.out)
  if (values.queue && values.opinion)
    throw new WrongCall('--opinion does not go with --queue. Scan without --queue to ask a model.')
  const model = values.opinion ? await modelOfSettings() : null
  const paths = await documentsBelow(positionals)
  const folder = values.out === undefined ? null : await openOutFolder(values.out, paths, kinds)
  const outcome: Outcome = { unread: false, worst: -1 }
  const options = { secondReader: !values['no-second-reader'], reports: kinds, opinion: model !== null }
  const results = values.queue
    ? (await import('./scan-queue.js')).scanByQueue(paths, options, values.urgent)
    : scanFiles(
        paths,
        options,
        readConfig().threads,
        model ? (path, checked) => withOpinion(path, checked, model, options) : undefined,
      )
  for await (const { path, checked } of results) {
    const line = lineOf(path, checked)
    note(outcome, line)
    if ('report' in checked && checked.report.opinion) complain(`${path}: ${opinionLog(checked)}`)
    await print(format === 'jsonl' ? `${JSON.stringify(line)}\n` : textReport(line))
    await folder?.add(path, checked, line)
  }
  await folder?.finish()
  return statusOf(outcome, limit)
}

function reportsAsked(list: string | undefined, out: string | undefined): readonly ReportKind[] {
  if (out === undefined) {
    if (list !== undefined) throw new WrongCall('--reports needs --out, the folder to write them into.')
    return []
  }
  if (list === undefined) return usualReports
  return list.split(',').map((kind) => oneOf('--reports', kind.trim(), reportKinds))
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

/** What the exit status hangs on. `worst` is the place of the gravest counted finding in `severities`. */
type Outcome = { unread: boolean; worst: number }

function note(outcome: Outcome, { error, findings = [] }: ReportLine): void {
  if (error !== null) outcome.unread = true
  for (const { severity, counted } of findings) {
    if (counted) outcome.worst = Math.max(outcome.worst, severities.indexOf(severity))
  }
}

function statusOf({ unread, worst }: Outcome, limit: Severity | null): number {
  if (unread) return 1
  return limit !== null && worst >= severities.indexOf(limit) ? 3 : 0
}
