import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ReportLine } from '../../src/plan/report.js'

/** The report lines that the git revision `base` makes of the same documents. */
export function measuredAt(base: string): ReportLine[] {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-eval-'))
  const checkout = join(folder, 'base')
  const result = join(folder, 'lines.json')
  const git = (...args: string[]) => execFileSync('git', args, { stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    git('worktree', 'add', '--detach', checkout, base)
    symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'))
    execFileSync('npx', ['tsx', 'test/eval/main.ts', '--json', result], {
      cwd: checkout,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return JSON.parse(readFileSync(result, 'utf8')) as ReportLine[]
  } finally {
    git('worktree', 'remove', '--force', checkout)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a change adds and takes away, finding by finding. */
export function changes(before: readonly ReportLine[], now: readonly ReportLine[]): string[] {
  const keys = (lines: readonly ReportLine[]) =>
    new Map(
      lines.flatMap(({ file, findings = [] }) =>
        findings.map((finding) => {
          const name = file.split('/').at(-1)!
          return [
            `${name} ${finding.fingerprint}`,
            `${name}  ${finding.code}  ${(finding.quote ?? finding.message).slice(0, 110)}`,
          ] as const
        }),
      ),
    )
  const [old, fresh] = [keys(before), keys(now)]
  const added = [...fresh].filter(([key]) => !old.has(key)).map(([, text]) => `+ ${text}`)
  const removed = [...old].filter(([key]) => !fresh.has(key)).map(([, text]) => `- ${text}`)
  return [`${added.length} added, ${removed.length} removed`, ...added, ...removed]
}
