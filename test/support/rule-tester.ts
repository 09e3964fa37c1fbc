import { describe, expect, test } from 'vitest'
import type { Sketch } from '../../src/plan/sketch.js'
import { adviceOf, planOf } from '../../src/plan/sketch.js'
import type { Rule } from '../../src/rules/rule.js'
import { runRules } from '../../src/rules/run.js'

type Flagged = Sketch & {
  /** What is quoted, in reading order; null for a finding without a quote. */
  readonly quotes?: readonly (string | null)[]
  readonly subjects?: readonly string[]
}

/** Runs one rule over sketches: none of `clear` may give a finding, each of `flagged` must, with its quotes where they are named. */
export function testRule(rule: Rule, cases: { clear: readonly Sketch[]; flagged: readonly Flagged[] }): void {
  if (cases.clear.length === 0 || cases.flagged.length === 0)
    throw new Error(`${rule.code} needs clear and flagged cases`)
  describe(rule.code, () => {
    test.each(cases.clear.map((sketch) => [title(sketch), sketch] as const))('stays clear: %s', (_, sketch) => {
      expect(run(rule, sketch).map(({ quote, message }) => quote ?? message)).toEqual([])
    })
    test.each(cases.flagged.map((sketch) => [title(sketch), sketch] as const))('flags: %s', (_, sketch) => {
      const document = read(sketch)
      const findings = runRules([rule], document)
      expect(findings.length).toBeGreaterThan(0)
      if (sketch.quotes) expect(findings.map(({ quote }) => quote)).toEqual(sketch.quotes)
      if (sketch.subjects) expect(findings.map(({ subject }) => subject)).toEqual(sketch.subjects)
      for (const { quote, start, end } of findings) {
        if (quote !== null) expect(document.text.slice(start!, end!)).toBe(quote)
      }
    })
  })
}

const read = (sketch: Sketch) => (sketch.kind === 'advice' ? adviceOf(sketch) : planOf(sketch))
const run = (rule: Rule, sketch: Sketch) => runRules([rule], read(sketch))
const title = ({ quotes: _, subjects: __, ...sketch }: Flagged) => JSON.stringify(sketch).slice(0, 160)
