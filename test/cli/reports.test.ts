import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { run } from '../../src/cli/run.js'
import { docx, p } from '../support/docx.js'
import { commentsIn } from '../support/word-comments.js'

let folder: string
let out: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goldthread-'))
  out = join(folder, 'out')
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const heading = (text: string) => p(text, '<w:outlineLvl w:val="0"/>')
const sections = ['A', 'B', 'C', 'D', 'E', 'F']
  .map((letter) => heading(`Section ${letter}`) + p('[insert text]'))
  .join('')

/** Runs the command line and gives back its status and what it wrote to the two outputs. */
async function goldthread(...args: readonly string[]) {
  const said = { out: '', error: '' }
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...more) => {
    said.out += String(text)
    const done = more.find((one) => typeof one === 'function') as (() => void) | undefined
    done?.()
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.error += String(text)
    return true
  })
  const status = await run(args)
  vi.restoreAllMocks()
  return { status, ...said }
}

function plan(name: string, body = sections): string {
  const path = join(folder, name)
  writeFileSync(path, docx(heading('Draft Education, Health and Care Plan') + body))
  return path
}

describe('scan --out', () => {
  test('writes pages and lists where nothing else is asked for', async () => {
    const { status } = await goldthread('scan', plan('amina.docx'), '--out', out)
    expect(status).toBe(0)
    expect(readdirSync(out).sort()).toEqual([
      'amina.html',
      'by-code.csv',
      'by-section.csv',
      'by-standard.csv',
      'documents.csv',
      'findings.csv',
      'index.html',
      'reports.jsonl',
      'summary.xlsx',
    ])
  })

  test.each([
    ['a Word file', () => plan('amina.docx'), ['amina.comments.docx', 'amina.report.docx']],
    [
      'a PDF',
      () => 'corpora/samples/social-care-advice.pdf',
      ['social-care-advice.highlights.pdf', 'social-care-advice.report.docx'],
    ],
  ])('writes the reports that are asked for and that fit: %s', async (_, path, names) => {
    await goldthread('scan', path(), '--out', out, '--reports', 'docx,comments,highlights')
    expect(readdirSync(out).sort()).toEqual([...names, 'index.html', 'reports.jsonl'].sort())
  })

  test('writes into the draft what its line says', async () => {
    await goldthread('scan', plan('amina.docx'), '--out', out, '--reports', 'comments')
    const line = JSON.parse(readFileSync(join(out, 'reports.jsonl'), 'utf8'))
    const comments = commentsIn(readFileSync(join(out, 'amina.comments.docx')))
    expect(comments).toHaveLength(line.findings.length)
    expect(comments.map(({ lines }) => lines[0])).toEqual(
      line.findings.map((one: { message: string }) => expect.stringContaining(one.message)),
    )
  })

  test('follows no link out of the folder', async () => {
    const elsewhere = join(folder, 'elsewhere.html')
    writeFileSync(elsewhere, 'mine')
    const path = plan('amina.docx')
    await goldthread('scan', path, '--out', out)
    rmSync(join(out, 'index.html'))
    symlinkSync(elsewhere, join(out, 'index.html'))
    await goldthread('scan', path, '--out', out)
    expect(readFileSync(elsewhere, 'utf8')).toBe('mine')
  })

  test('lists a document that could not be read', async () => {
    writeFileSync(join(folder, 'bad.docx'), 'no document')
    const { status } = await goldthread('scan', join(folder, 'bad.docx'), '--out', out)
    expect(status).toBe(1)
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('could not be read')
    expect(existsSync(join(out, 'bad.html'))).toBe(false)
  })

  test.each([
    ['--reports', 'html'],
    ['--out', 'x', '--reports', 'html,pdf'],
  ])('refuses a wrong call: %s %s', async (...args) => {
    expect((await goldthread('scan', plan('amina.docx'), ...args.filter((one) => one !== undefined))).status).toBe(2)
    expect(existsSync('x')).toBe(false)
  })
})

describe('compare', () => {
  test('says what an edit resolved', async () => {
    const older = plan('old.docx')
    const newer = plan('new.docx', sections.replace('[insert text]', 'I like maps and trains.'))
    const { status, out: text } = await goldthread('compare', older, newer)
    expect(status).toBe(0)
    expect(text).toMatch(/clarity\.placeholder/)
    const json = JSON.parse((await goldthread('compare', older, newer, '--format', 'json')).out)
    expect(json.resolved.map(({ section }: { section: string }) => section)).toContain('A')
  })

  test('finds a file the same as itself', async () => {
    const path = plan('old.docx')
    const { out: json } = await goldthread('compare', path, path, '--format', 'json')
    expect(JSON.parse(json).counts).toMatchObject({ resolved: 0, new: 0 })
  })

  test('tells who calls it wrongly, and says which file cannot be read', async () => {
    expect((await goldthread('compare', 'one.docx')).status).toBe(2)
    const { status, error } = await goldthread('compare', plan('old.docx'), join(folder, 'none.docx'))
    expect(status).toBe(1)
    expect(error).toContain('none.docx')
  })
})
