import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { passed } from './port.js'

export type Settings = Readonly<Record<string, string>>
/** Says what is to be done after the test; tests that run side by side must use their own. */
export type Finished = (work: () => void | Promise<void>) => void
export type Ran = { readonly status: number | null; readonly out: string; readonly err: string }
export type Running = {
  readonly process: ChildProcessByStdio<null, Readable, Readable>
  readonly ended: Promise<Ran>
  /** All that it has written to standard error so far. */
  readonly err: () => string
}

/** Starts the built command as a person would; it is ended with the test, however that ends. */
export function start(args: readonly string[], settings: Settings, finished: Finished = onTestFinished): Running {
  return startNode(['dist/src/cli/main.js', ...args], settings, finished)
}

export function startNode(args: readonly string[], settings: Settings, finished: Finished = onTestFinished): Running {
  const child = spawn(process.execPath, [...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => out.push(part))
  child.stderr.on('data', (part: Buffer) => err.push(part))
  const ended = new Promise<Ran>((resolve) =>
    child.once('close', (status) => resolve({ status, out: text(out), err: text(err) })),
  )
  finished(() => {
    child.kill('SIGKILL')
  })
  return { process: child, ended, err: () => text(err) }
}

function text(parts: readonly Buffer[]): string {
  return Buffer.concat(parts).toString('utf8')
}

export function run(args: readonly string[], settings: Settings = {}, finished?: Finished): Promise<Ran> {
  return start(args, settings, finished).ended
}

/** Builds the program where its sources are newer than what was built; only one test file at a time does. */
export async function built(): Promise<void> {
  while (!fresh()) {
    try {
      mkdirSync('node_modules/.goldthread-build')
    } catch {
      // One left by a run that was killed is old.
      if (age('node_modules/.goldthread-build') > 120_000) rmdirSync('node_modules/.goldthread-build')
      await passed(500)
      continue
    }
    try {
      if (!fresh() && spawnSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' }).status !== 0) {
        throw new Error('The program does not build.')
      }
    } finally {
      rmdirSync('node_modules/.goldthread-build')
    }
  }
}

function age(path: string): number {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
}

function fresh(): boolean {
  const made = statSync('dist/src/cli/main.js', { throwIfNoEntry: false })?.mtimeMs ?? 0
  return ['src', 'workers', 'corpora/lexicons', 'corpora/sources'].every((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).every(
      (entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs <= made,
    ),
  )
}
