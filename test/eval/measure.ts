import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkFile } from '../../src/check-file.js'
import type { ReportLine } from '../../src/plan/report.js'
import { errorLine, reportLine } from '../../src/reports/json.js'
import { rules } from '../../src/rules/index.js'
import { type DocumentScore, type Gold, scoreDocuments } from './documents.js'
import { readBanks, scoreItems } from './items.js'

/** Where the labelled documents and the item banks are: beside the project while it is developed, else its own copy. */
export const corpus = existsSync('../shared/corpus/docs')
  ? { docs: '../shared/corpus/docs', gold: '../shared/corpus/gold', items: '../shared/corpus/items' }
  : { docs: 'corpora/plans/docs', gold: 'corpora/plans/gold', items: 'corpora/items' }

export function readGold(folder: string): Gold[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold)
}

/** Scans the labelled documents as the command does and holds the reports against the labels. */
export async function measureDocuments(
  docs: string,
  gold: string,
): Promise<{ scores: DocumentScore[]; lines: ReportLine[] }> {
  const paths = readdirSync(docs)
    .sort()
    .map((name) => join(docs, name))
  const lines: ReportLine[] = []
  for (const path of paths) {
    const checked = await checkFile(path, { secondReader: false })
    lines.push('report' in checked ? reportLine(path, checked.report) : errorLine(path, checked.error))
  }
  return { scores: scoreDocuments(readGold(gold), lines), lines }
}

export function measureItems(folder: string): ReturnType<typeof scoreItems> {
  return scoreItems(rules, readBanks(folder))
}
