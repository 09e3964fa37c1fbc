import { STAGES, type Stage } from '../plan/stage.js'
import type { Done } from './perform.js'

/** Upper edges of the histogram, in seconds. */
const edges = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120]

export type Result = Done['state'] | 'other-version' | 'handed-back'

/** What a worker counts about itself. */
export type Metrics = {
  readonly count: (stage: Stage, result: Result, seconds: number) => void
  readonly failed: (stage: Stage) => void
  readonly stalled: (stage: Stage) => void
  /** In Prometheus' text format, with the gauges of the moment. */
  readonly text: (gauges: readonly Gauge[]) => string
}

export type Gauge = {
  readonly name: string
  readonly help: string
  readonly values: readonly { readonly labels?: Readonly<Record<string, string>>; readonly value: number }[]
}

export function createMetrics(): Metrics {
  const attempts = new Map<string, number>()
  const failed = new Map<Stage, number>()
  const stalled = new Map<Stage, number>()
  const times = new Map(STAGES.map((stage) => [stage, { buckets: edges.map(() => 0), sum: 0, count: 0 }]))
  return {
    count: (stage, result, seconds) => {
      const key = labelled({ stage, result })
      attempts.set(key, (attempts.get(key) ?? 0) + 1)
      const time = times.get(stage)!
      time.sum += seconds
      time.count++
      for (const [at, edge] of edges.entries()) if (seconds <= edge) time.buckets[at]!++
    },
    failed: (stage) => failed.set(stage, (failed.get(stage) ?? 0) + 1),
    stalled: (stage) => stalled.set(stage, (stalled.get(stage) ?? 0) + 1),
    text: (gauges) =>
      [
        ...family('goldthread_attempts_total', 'counter', 'Attempts at a stage, by how they ended.', [...attempts]),
        ...family('goldthread_jobs_failed_total', 'counter', 'Jobs given up for good.', byStage(failed)),
        ...family(
          'goldthread_jobs_stalled_total',
          'counter',
          'Jobs taken over from a worker that went silent.',
          byStage(stalled),
        ),
        ...histogram(times),
        ...gauges.flatMap(({ name, help, values }) =>
          family(
            name,
            'gauge',
            help,
            values.map(({ labels = {}, value }) => [labelled(labels), value]),
          ),
        ),
        '',
      ].join('\n'),
  }
}

function byStage(counts: ReadonlyMap<Stage, number>): [string, number][] {
  return STAGES.map((stage) => [labelled({ stage }), counts.get(stage) ?? 0])
}

function histogram(times: ReadonlyMap<Stage, { buckets: readonly number[]; sum: number; count: number }>): string[] {
  const name = 'goldthread_attempt_seconds'
  return [
    `# HELP ${name} Time of an attempt at a stage, waiting for a thread left in.`,
    `# TYPE ${name} histogram`,
    ...[...times].flatMap(([stage, { buckets, sum, count }]) => [
      ...buckets.map((number, at) => `${name}_bucket${labelled({ stage, le: String(edges[at]) })} ${number}`),
      `${name}_bucket${labelled({ stage, le: '+Inf' })} ${count}`,
      `${name}_sum${labelled({ stage })} ${sum}`,
      `${name}_count${labelled({ stage })} ${count}`,
    ]),
  ]
}

function family(name: string, type: string, help: string, values: readonly (readonly [string, number])[]): string[] {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...values.map(([labels, value]) => `${name}${labels} ${value}`),
  ]
}

function labelled(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}
