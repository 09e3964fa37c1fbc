import sources from '#corpora/sources/sources.json' with { type: 'json' }
import type { Sketch } from '../plan/sketch.js'
import type { Rule } from '../rules/rule.js'
import { severityWords, standards, standardWords } from './words.js'

/** What a finding means, why it matters, how to mend it, and where that comes from. */
export function ruleText(rule: Rule): string {
  const source = sources[rule.source as keyof typeof sources]
  return [
    `${rule.code}: ${rule.title}`,
    `${rule.standard}, ${severityWords[rule.severity].toLowerCase()}${rule.uncounted ? `, ${rule.uncounted}: left out of counts` : ''}`,
    '',
    wrapped('What', rule.what),
    wrapped('Why', rule.why),
    wrapped('Fix', rule.fix),
    wrapped('Source', `${source.title}. ${source.says}`),
    ...exampleLines('Flagged', rule.examples.flagged[0]),
    ...exampleLines('Clear', rule.examples.clear[0]),
    '',
  ].join('\n')
}

/** Every code with its title, grouped by quality standard. */
export function catalogueText(rules: readonly Rule[]): string {
  return standards
    .map((standard) => {
      const lines = rules
        .filter((rule) => rule.standard === standard)
        .map(({ code, title }) => `  ${code.padEnd(28)} ${title}`)
      return `${standard}  ${standardWords[standard]}\n${lines.join('\n')}\n`
    })
    .join('\n')
}

function wrapped(label: string, text: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.length + word.length > 88) {
      lines.push(line)
      line = ''
    }
    line = line ? `${line} ${word}` : word
  }
  return `${label.padEnd(8)}${[...lines, line].join(`\n${' '.repeat(8)}`)}`
}

/** The first words of an example's section, as they would stand in a document. */
function exampleLines(label: string, sketch: Sketch | undefined): string[] {
  if (!sketch) return []
  const pieces = Object.entries(sketch).flatMap(([key, value]) => {
    const texts = [value].flat().map((one) => (typeof one === 'string' ? one : textOf(one)))
    return /^[A-K][12]?$|needs|outcomes|provision|views/.test(key)
      ? texts.filter(Boolean).map((text) => `${key}: ${text}`)
      : []
  })
  return pieces.length ? [wrapped(label, pieces.slice(0, 2).join(' / '))] : []
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value)
    .filter((one) => typeof one === 'string')
    .join(' | ')
}
