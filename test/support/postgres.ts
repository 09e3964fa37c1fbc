import { execFile, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, readdirSync } from 'node:fs'
import { promisify } from 'node:util'
import { freePort } from './port.js'
import { newFolder } from './temporary.js'

const run = promisify(execFile)

export type TestPostgres = {
  readonly url: string
  readonly start: () => Promise<void>
  /** Ends it as a crash would. */
  readonly stop: () => Promise<void>
  readonly release: () => Promise<void>
}

/**
 * Where PostgreSQL's own programs are; null where it is not installed, and the tests that need it are skipped. On a machine that must
 * have it, its absence is a failure.
 */
export const postgresPrograms = (() => {
  const found = spawnSync('initdb', ['--version']).status === 0 ? '' : debianPrograms()
  if (found === null && process.env.CI === 'true')
    throw new Error('PostgreSQL is not installed, and CI must not skip its tests.')
  return found
})()

/** Debian keeps them off the path, in a folder for each major version. */
function debianPrograms(): string | null {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return null
  const versions = readdirSync(root).filter((name) => existsSync(`${root}/${name}/bin/initdb`))
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0]
  return newest === undefined ? null : `${root}/${newest}/bin/`
}

/** A PostgreSQL server of the tests' own on a free port. It refuses to run as root, so root runs it as another user. */
export async function startPostgres(): Promise<TestPostgres> {
  const port = await freePort()
  const { folder, release } = newFolder()
  const user = process.getuid?.() === 0 ? ownerOf() : null
  if (user) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  const program = async (name: string, args: readonly string[]) => {
    await run(`${postgresPrograms}${name}`, [...args], { ...user, cwd: folder })
  }
  const data = `${folder}/data`
  await program('initdb', ['-D', data, '-U', 'goldthread', '-A', 'trust', '-E', 'UTF8', '--no-sync'])
  const settings = `-p ${port} -h 127.0.0.1 -k ${folder} -c max_connections=60`
  const start = () => program('pg_ctl', ['-D', data, '-w', '-t', '60', '-l', `${folder}/log`, '-o', settings, 'start'])
  const stop = () => program('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']).catch(() => {})
  await start()
  return {
    url: `postgres://goldthread@127.0.0.1:${port}/postgres`,
    start,
    stop,
    release: async () => {
      await stop()
      release()
    },
  }
}

function ownerOf(): { uid: number; gid: number } {
  const number = (flag: string, name: string) => Number(spawnSync('id', [flag, name]).stdout)
  const name = spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody'
  return { uid: number('-u', name), gid: number('-g', name) }
}
