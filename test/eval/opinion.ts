import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportOn } from '../../src/analyse.js'
import { readModelSettings } from '../../src/config.js'
import { UnreadableDocument } from '../../src/errors.js'
import { type Model, openModel, questionsFor, secondOpinion } from '../../src/opinion/index.js'
import { parse } from '../../src/parser/index.js'
import type { Finding } from '../../src/plan/finding.js'
import type { OpinionFinding } from '../../src/plan/opinion.js'
import type { ReportLine } from '../../src/plan/report.js'
import { readDocument } from '../../src/readers/index.js'
import { reportLine } from '../../src/reports/json.js'
import { type Behaviour, type ChatRequest, modelServer } from '../support/model-server.js'
import { readRecorded, replay, writeRecorded } from '../support/recorded.js'
import { standIn } from '../support/stand-in.js'
import { scoreDocuments } from './documents.js'
import { readGold } from './measure.js'
import { type Measured, opinionTables } from './opinion-table.js'

const place = new URL('./exchanges.jsonl.gz', import.meta.url)

/** What a model's figures are measured with: the endpoint of the environment, or the recorded exchanges where none is set. */
type Endpoint = { readonly model: Model; readonly about: string; done(): Promise<string[]> }

/**
 * The labelled documents with rules alone, the model alone and both. `record` asks the stand-in of the tests over the wire and
 * keeps every exchange, errors and repeats included; without it, and without an endpoint in the environment, they are played back.
 */
export async function measureOpinion(docs: string, gold: string, record: boolean): Promise<string[]> {
  const endpoint = await (process.env.GOLDTHREAD_MODEL ? live() : record ? recording() : recorded())
  const measured: Measured[] = []
  for (const name of readdirSync(docs).sort()) {
    const one = await measuredDocument(join(docs, name), endpoint.model)
    if (one) measured.push(one)
  }
  const golds = readGold(gold)
  const score = (lines: ReportLine[]) => scoreDocuments(golds, lines)
  const notes = await endpoint.done()
  return [endpoint.about, '', ...opinionTables(measured, golds, score), ...notes]
}

async function measuredDocument(path: string, model: Model): Promise<Measured | null> {
  const document = await readDocument(new Uint8Array(readFileSync(path)), { secondReader: false }).catch((error) => {
    if (error instanceof UnreadableDocument) return null
    throw error
  })
  const read = document && parse(document)
  if (!document || !read || read.kind === 'other') return null
  const report = reportOn(document, read)
  // The model by itself must not see what the rules found.
  const began = performance.now()
  const beside = await secondOpinion(questionsFor(document, read, report.findings), model)
  const seconds = (performance.now() - began) / 1000
  const alone = await secondOpinion(questionsFor(document, read, []), model)
  const line = (findings: readonly Finding[]): ReportLine => reportLine(path, { ...report, findings })
  return {
    path,
    rules: line(report.findings),
    model: line(alone.opinion.findings.map(asFinding)),
    both: line([...report.findings, ...beside.opinion.findings.map(asFinding)]),
    opinion: beside.opinion,
    spent: beside.spent,
    seconds,
  }
}

/** An opinion in the place of a finding, for counting alone. */
function asFinding({ about, section, quote, start, end, reason }: OpinionFinding): Finding {
  return {
    code: about, section, quote, start, end, standard: 'QS2', severity: 'consider', subject: null,
    message: reason, suggestion: '', fingerprint: '', counted: true,
  } // biome-ignore format: one thing
}

async function live(): Promise<Endpoint> {
  const settings = readModelSettings()
  const model = await openModel(settings)
  return { model, about: `Second opinion by ${settings.model} at ${settings.baseUrl}`, done: async () => [] }
}

async function recorded(): Promise<Endpoint> {
  const exchanges = readRecorded(place)
  const server = await replay(exchanges)
  return {
    ...(await onLoopback(server.url)),
    about: `Second opinion from ${exchanges.length} recorded exchanges with the stand-in of the tests, which judges by a few word lists: the figures\nshow that the parts work together, and say nothing of any real model. Set GOLDTHREAD_MODEL to measure one.`,
    done: async () => {
      await server.close()
      const unknown = server.unknown()
      return unknown === 0
        ? []
        : [
            '',
            `${unknown} requests are not in the recorded set, because rules or documents have changed since: record anew with --record.`,
          ]
    },
  }
}

async function recording(): Promise<Endpoint> {
  const trouble = troubles()
  const server = await modelServer((request) => trouble(request) ?? { say: standIn(request) })
  return {
    ...(await onLoopback(server.url)),
    about: 'Second opinion by the stand-in of the tests, over the wire; the exchanges are kept.',
    done: async () => {
      await server.close()
      writeRecorded(place, server.exchanges)
      return ['', `${server.exchanges.length} exchanges recorded.`]
    },
  }
}

/** Now and then a service is busy, breaks off or talks nonsense; the same request is then answered at the next try. */
function troubles(): (request: ChatRequest) => Behaviour | null {
  const seen = new Set<string>()
  let number = 0
  return (request) => {
    const key = JSON.stringify(request)
    if (seen.has(key)) return null
    seen.add(key)
    number++
    if (number % 19 === 7) return { status: 429, headers: { 'retry-after-ms': '5' } }
    if (number % 19 === 11)
      return { status: 503, headers: { 'retry-after-ms': '5' }, page: '<h1>Service unavailable</h1>' }
    if (number % 23 === 13) return { say: standIn(request), breakAfter: 90, how: 'end' }
    return number % 29 === 17 ? { say: 'I think that the plan is good.' } : null
  }
}

/** Each run in an empty folder, so that no answer of another run stands in. */
async function onLoopback(url: string): Promise<Pick<Endpoint, 'model'>> {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-eval-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const settings = readModelSettings({
    GOLDTHREAD_MODEL: 'stand-in',
    OPENAI_BASE_URL: url,
    GOLDTHREAD_DATA: folder,
    GOLDTHREAD_MODEL_PER_MINUTE: '100000',
    GOLDTHREAD_MODEL_PRICE_IN: '1',
    GOLDTHREAD_MODEL_PRICE_OUT: '4',
  })
  return { model: await openModel(settings) }
}
