import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const text = readFileSync('docker-compose.yml', 'utf8')

// The part of the Compose Specification that the file uses; anything else in it is a slip or needs a line here.
const duration = z.string().regex(/^\d+(?:ms|s|m)$/)
const service = z.strictObject({
  image: z.string(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string().regex(/^[A-Z_]+$/), z.string()),
  user: z.string(),
  init: z.boolean().optional(),
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal('ALL')]),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]),
  tmpfs: z.array(z.string().startsWith('/')).optional(),
  shm_size: z.string().optional(),
  volumes: z.array(z.string().regex(/^[a-z]+:\/[\w/]+$/)).optional(),
  networks: z.array(z.string()),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal('service_healthy') })).optional(),
  deploy: z.strictObject({ replicas: z.string() }).optional(),
  stop_grace_period: duration.optional(),
  healthcheck: z.strictObject({
    test: z.tuple([z.enum(['CMD', 'CMD-SHELL'])], z.string()),
    interval: duration,
    timeout: duration,
    retries: z.int().positive(),
    start_period: duration.optional(),
  }),
  restart: z.literal('unless-stopped'),
})
const schema = z.strictObject({
  name: z.string(),
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.strictObject({ internal: z.literal(true) })),
  volumes: z.record(z.string(), z.null()),
})
const { services, networks, volumes } = schema.parse(parse(text))

test('Redis, PostgreSQL and the worker are there, and each waits for what it needs', () => {
  expect(Object.keys(services)).toEqual(['redis', 'postgres', 'worker'])
  expect(Object.keys(services.worker!.depends_on!)).toEqual(['redis', 'postgres'])
})

test('every volume and network that a service uses is declared', () => {
  for (const one of Object.values(services)) {
    expect(one.networks.filter((name) => !(name in networks))).toEqual([])
    expect((one.volumes ?? []).map((mount) => mount.split(':')[0]!).filter((name) => !(name in volumes))).toEqual([])
  }
})

test('nobody is root', () => {
  for (const { user } of Object.values(services)) expect(user).not.toMatch(/^(?:root|0)\b/)
})

test('every secret comes from the environment, and its lack stops the start', () => {
  const secrets = Object.values(services).flatMap(({ environment }) =>
    Object.entries(environment).filter(([name]) => /PASSWORD|AUTH|_URL$/.test(name)),
  )
  expect(secrets.length).toBeGreaterThan(4)
  for (const [, value] of secrets) expect(value).toMatch(/\$\{(?:REDIS|POSTGRES)_PASSWORD:\?[^}]+\}/)
})

test('the worker is given settings that it knows, and time to hand back its work', () => {
  const known = readFileSync('.env.example', 'utf8')
  const { environment, stop_grace_period: grace, healthcheck } = services.worker!
  expect(Object.keys(environment).filter((name) => !known.includes(`\n${name}=`))).toEqual([])
  expect(Number(grace!.slice(0, -1))).toBeGreaterThan(Number(environment.GOLDTHREAD_STOP_SECONDS) + 5)
  expect(healthcheck.test.join(' ')).toContain(`:${environment.GOLDTHREAD_HEALTH_PORT}/ready`)
})

test('Redis keeps every job', () => {
  expect(services.redis!.command!.join(' ')).toMatch(/--appendonly yes --maxmemory-policy noeviction/)
})

// A client without an engine can still read the file.
const client = spawnSync('docker', ['compose', 'version']).status === 0
test.runIf(client)('docker compose reads it', () => {
  const secrets = { REDIS_PASSWORD: 'one', POSTGRES_PASSWORD: 'two' }
  const read = spawnSync('docker', ['compose', 'config', '--quiet'], { env: { PATH: process.env.PATH, ...secrets } })
  expect({ status: read.status, says: String(read.stderr) }).toEqual({ status: 0, says: '' })
  expect(spawnSync('docker', ['compose', 'config', '--quiet'], { env: { PATH: process.env.PATH } }).status).not.toBe(0)
})

test('the image is built from what is there, by the version of Node that is asked for, and run by nobody special', () => {
  const lines = readFileSync('Dockerfile', 'utf8').split('\n')
  const copied = lines
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap((line) => line.split(' ').slice(1, -1))
  expect(copied.filter((path) => !existsSync(path))).toEqual([])
  const kept = readFileSync('.dockerignore', 'utf8').split('\n')
  expect(copied.filter((path) => !kept.includes(`!${path.replace('./', '')}`))).toEqual([])
  const major = readFileSync('.nvmrc', 'utf8').trim().replace(/^v/, '').split('.')[0]
  for (const line of lines.filter((one) => one.startsWith('FROM '))) expect(line).toContain(`node:${major}.`)
  expect(lines).toContain('USER node')
})
