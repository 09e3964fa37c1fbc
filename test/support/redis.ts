import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { freePort, listening } from './port.js'
import { newFolder } from './temporary.js'

/** A Redis server of the tests' own, which keeps what it is told on disk, as a real one should. */
export type TestRedis = {
  readonly url: string
  readonly folder: string
  readonly start: () => Promise<void>
  /** Ends it with SIGTERM, after which it may be started again. */
  readonly stop: () => Promise<void>
  /** Forgets all that it knew; to be called while it is stopped. */
  readonly forget: () => void
  readonly release: () => Promise<void>
}

/** Whether tests that need Redis can run. On a machine that must have it, its absence is a failure. */
export const redisIsThere = (() => {
  const there = spawnSync('redis-server', ['--version']).status === 0
  if (!there && process.env.CI === 'true')
    throw new Error('redis-server is not installed, and CI must not skip its tests.')
  return there
})()

export async function startRedis(): Promise<TestRedis> {
  const port = await freePort()
  const { folder, release } = newFolder()
  let server: ChildProcess | null = null
  const start = async () => {
    server = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'],
      { stdio: 'ignore' },
    )
    await listening(port)
  }
  const stop = async () => {
    const running = server
    server = null
    if (!running || running.exitCode !== null) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGTERM')
    await ended
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    folder,
    start,
    stop,
    forget: () => {
      if (existsSync(`${folder}/appendonlydir`)) spawnSync('rm', ['-r', `${folder}/appendonlydir`])
    },
    release: async () => {
      await stop()
      release()
    },
  }
}
