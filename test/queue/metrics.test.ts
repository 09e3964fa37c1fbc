import { expect, test } from 'vitest'
import { createMetrics } from '../../src/queue/metrics.js'

test('an attempt is counted by stage and result, and its time falls into every bucket that holds it', () => {
  const metrics = createMetrics()
  metrics.count('read', 'done', 0.2)
  metrics.count('read', 'crashed', 3)
  const text = metrics.text([])
  expect(text).toContain('goldthread_attempts_total{stage="read",result="done"} 1')
  expect(text).toContain('goldthread_attempts_total{stage="read",result="crashed"} 1')
  expect(text).toContain('goldthread_attempt_seconds_bucket{stage="read",le="0.1"} 0')
  expect(text).toContain('goldthread_attempt_seconds_bucket{stage="read",le="0.25"} 1')
  expect(text).toContain('goldthread_attempt_seconds_bucket{stage="read",le="5"} 2')
  expect(text).toContain('goldthread_attempt_seconds_bucket{stage="read",le="+Inf"} 2')
  expect(text).toContain('goldthread_attempt_seconds_sum{stage="read"} 3.2')
})

test('every line is one that Prometheus reads', () => {
  const metrics = createMetrics()
  metrics.failed('voice')
  metrics.stalled('gaps')
  const text = metrics.text([
    { name: 'goldthread_depth', help: 'How deep.', values: [{ labels: { stage: 'read' }, value: 7 }] },
  ])
  for (const line of text.trimEnd().split('\n')) {
    expect(line).toMatch(
      /^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="[^"]*"(?:,[a-z]+="[^"]*")*\})? [\d.e+-]+)$/,
    )
  }
  expect(text).toContain('# TYPE goldthread_depth gauge\ngoldthread_depth{stage="read"} 7')
  expect(text).toContain('goldthread_jobs_failed_total{stage="voice"} 1')
  expect(text).toContain('goldthread_jobs_stalled_total{stage="gaps"} 1')
})
