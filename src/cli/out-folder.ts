import { mkdir, open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Checked } from '../check-file.js'
import { WrongCall } from '../errors.js'
import type { ReportLine } from '../plan/report.js'
import { csvOf } from '../reports/batch/csv.js'
import { indexPage } from '../reports/batch/index-page.js'
import { allLists } from '../reports/batch/lists.js'
import { type BatchRow, readRow, unreadRow } from '../reports/batch/row.js'
import type { ReportKind } from '../reports/files.js'
import { outputNames } from '../reports/names.js'
import { complain } from './print.js'

/** The folder that a scan writes into. */
export type OutFolder = {
  /** Takes in the next document, in the order of the paths, and writes its report files. */
  readonly add: (path: string, checked: Checked, line: ReportLine) => Promise<void>
  /** Writes what is about all documents. */
  readonly finish: () => Promise<void>
}

/** Makes the folder where it is not there; what a scan writes into it replaces files of the same names. */
export async function openOutFolder(
  folder: string,
  paths: readonly string[],
  kinds: readonly ReportKind[],
): Promise<OutFolder> {
  await makeFolder(folder)
  const names = outputNames(paths)
  const rows: BatchRow[] = []
  const linesPath = join(folder, 'reports.jsonl')
  await rm(linesPath, { force: true })
  const lines = await open(linesPath, 'wx')
  const write = async (name: string, data: string | Uint8Array) => {
    // A link of this name is replaced and not followed: nothing is written outside the folder.
    await rm(join(folder, name), { force: true })
    await writeFile(join(folder, name), data, { flag: 'wx' })
  }
  return {
    add: async (path, checked, line) => {
      await lines.write(`${JSON.stringify(line)}\n`)
      rows.push(await writeFiles(path, names[rows.length]!, checked, write))
    },
    finish: async () => {
      await lines.close()
      await writeSummaries(rows, kinds, write)
    },
  }
}

type Write = (name: string, data: string | Uint8Array) => Promise<void>

async function writeFiles(path: string, name: string, checked: Checked, write: Write): Promise<BatchRow> {
  if ('error' in checked) return unreadRow(path, checked.error)
  const written: { title: string; name: string }[] = []
  for (const file of checked.files) {
    if ('problem' in file) {
      complain(`${path}: ${file.problem}`)
      continue
    }
    await write(`${name}${file.ending}`, file.bytes)
    written.push({ title: file.title, name: `${name}${file.ending}` })
  }
  return readRow(path, checked.report, written)
}

async function writeSummaries(rows: readonly BatchRow[], kinds: readonly ReportKind[], write: Write): Promise<void> {
  const summaries: { title: string; name: string }[] = []
  if (kinds.includes('xlsx')) {
    const { workbookOf } = await import('../reports/batch/workbook.js')
    await write('summary.xlsx', await workbookOf(rows))
    summaries.push({ title: 'Workbook', name: 'summary.xlsx' })
    for (const list of allLists(rows)) {
      const name = `${list.name.toLowerCase().replaceAll(' ', '-')}.csv`
      await write(name, csvOf(list))
      summaries.push({ title: `${list.name} (CSV)`, name })
    }
  }
  await write('index.html', indexPage(rows, summaries))
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch {
    throw new WrongCall(`The folder “${folder}” cannot be made. Choose another for --out.`)
  }
}
