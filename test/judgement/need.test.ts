import { describe, expect, test } from 'vitest'
import { readNeed } from '../../src/judgement/need.js'
import { planOf } from '../../src/plan/sketch.js'

const read = (text: string) => readNeed(planOf({ B: text }).needs[0]!)
const labels = (text: string) => read(text).labels.map(({ text: words, kind }) => `${kind}: ${words}`)

describe('labels', () => {
  test.each([
    ['Autism and ADHD.', ['condition: Autism', 'condition: ADHD']],
    ['He can add and is odd one out.', []],
    ['Primary need: SEMH.', ['area: Primary need', 'area: SEMH']],
    ['Spelling at the 4th percentile.', ['score: percentile']],
    ['Behaviour Rating Inventory: 72.', ['score: Behaviour Rating Inventory: 72']],
    ['Delayed sleep phase disorder.', ['condition: Delayed sleep phase disorder']],
  ])('of "%s"', (text, expected) => {
    expect(labels(text)).toEqual(expected)
  })
})

describe('effect', () => {
  test.each([
    ['Dyslexia. Hides his book when others look.', 'Hides his book when others look'],
    ['Because of her epilepsy Ana may not swim alone.', 'Because of her epilepsy Ana may not swim alone'],
    ['Jokes pass her by; autism was diagnosed in 2020.', 'Jokes pass her by'],
    ['DCD (2nd centile); zips defeat him.', 'zips defeat him'],
  ])('of "%s" is found where it stands', (text, effect) => {
    expect(read(text).effect?.text).toBe(effect)
  })

  test.each([
    'Epilepsy, under the care of the neurologist and seen every six months.',
    'Learning difficulties in the moderate range.',
    'ADHD: takes methylphenidate, 18 mg.',
    'Dyslexia, as has her father.',
  ])('is not found in "%s"', (text) => {
    expect(read(text).effect).toBeNull()
  })
})

test('an item that states no need is absent', () => {
  expect(read('No concerns about hearing or vision.').absent).toBe(true)
  expect(read('Glue ear, now resolved.').absent).toBe(true)
})
