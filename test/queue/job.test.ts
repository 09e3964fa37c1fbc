import { expect, test } from 'vitest'
import { STAGES } from '../../src/plan/stage.js'
import { jobId, jobSchemas } from '../../src/queue/job.js'

const job = { document: 'a'.repeat(64), version: 'b'.repeat(16), options: { secondReader: true } }

test('every stage has the schema of its job', () => {
  expect(Object.keys(jobSchemas)).toEqual([...STAGES])
})

test.each(STAGES)('a job of %s carries ids and nothing else', (stage) => {
  const schema = jobSchemas[stage]
  expect(schema.parse(job)).toEqual(job)
  expect(schema.safeParse({ ...job, name: 'Amira' }).success).toBe(false)
  expect(schema.safeParse({ ...job, document: 'Amira.docx' }).success).toBe(false)
  expect(schema.safeParse({ ...job, options: { secondReader: true, note: 'Amira' } }).success).toBe(false)
})

test('the id of a job is one that BullMQ takes', () => {
  expect(jobId(job)).toMatch(/^[0-9a-f]{64}-[0-9a-f]{16}$/)
})
