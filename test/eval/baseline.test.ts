import { expect, test } from 'vitest'
import { baselineOf, drops, readBaseline } from './baseline.js'
import { measureDocuments, measureItems } from './measure.js'

test('no group and no code does worse on the labelled plans and pieces than the stored baseline', async () => {
  const { scores } = await measureDocuments('corpora/plans/docs', 'corpora/plans/gold')
  const now = baselineOf(scores, measureItems('corpora/items').tally)
  const before = readBaseline()
  expect(drops(before.documents, now.documents)).toEqual([])
  expect(drops(before.items, now.items)).toEqual([])
}, 300_000)

test('a fall of more than one point in a hundred is a drop, and so is a figure that is gone', () => {
  expect(drops({ voice: 0.9, outcomes: 0.8, needs: 0.7 }, { voice: 0.895, outcomes: 0.78 })).toEqual([
    'outcomes: 0.8 before, 0.78 now',
    'needs: 0.7 before, 0 now',
  ])
})
