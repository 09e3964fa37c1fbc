import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Builds the program where its sources are newer than what was built. */
export function build(): void {
  const sources = ['src', 'corpora/lexicons', 'prompts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  const newest = Math.max(...sources.map((path) => statSync(path).mtimeMs))
  const built = statSync('dist/src/cli/main.js', { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (newest > built) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
}
