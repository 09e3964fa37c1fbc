import type { ChatRequest } from './model-server.js'

/** A message to the model taken apart as a reader would: the sections and the findings between their fences. */
export type Told = {
  readonly sections: readonly { readonly letter: string; readonly lines: readonly string[] }[]
  readonly findings: readonly {
    readonly id: string
    readonly code: string
    readonly section: string
    readonly quote: string | null
  }[]
}

export function told(request: ChatRequest): Told {
  const message = request.messages.find(({ role }) => role === 'user')!.content
  const blocks = [...message.matchAll(/<<<(section \S+|findings) (\w+)>>>\n([\s\S]*?)\n<<<end \2>>>/g)]
  return {
    sections: blocks
      .filter(([, name]) => name!.startsWith('section'))
      .map(([, name, , text]) => ({ letter: name!.slice(8), lines: text!.split('\n').filter((line) => line.trim()) })),
    findings: blocks
      .filter(([, name]) => name === 'findings')
      .flatMap(([, , , text]) => text!.split('\n'))
      .filter((line) => line.startsWith('f-'))
      .map((line) => {
        const [id = '', code = '', section = '', ...quote] = line.split(' | ')
        const words = quote.join(' | ')
        return { id, code: code.split(' ')[0]!, section, quote: words === '–' ? null : words }
      }),
  }
}

type Fault = { readonly about: string; readonly reason: string }

const vague =
  /\b(?:access to|opportunit\w+|regular(?:ly)?|as (?:and when )?(?:required|needed|necessary|appropriate)|would benefit|up to|ongoing|where (?:possible|appropriate)|support with|encouraged to)\b/i
const amount =
  /\b(?:\d+|one|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty|half|daily|weekly|once|twice|every|each)\b/i
const date = /\b(?:by|end of|20\d\d|key stage|year \d|easter|christmas|july|term)\b/i
const measure =
  /\b(?:\d+|out of|times|minutes|per cent|without|on (?:his|her|their) own|independently|by (?:him|her)self|at least)\b/i
const label =
  /\b(?:autis\w+|adhd|asd|dyslexia|syndrome|disorder|epilepsy|palsy|diagnos\w+|percentile|standard score|centile)\b/i
const effect =
  /\b(?:cannot|can['’]?t|finds|needs|struggles|difficult\w*|hard|so that|which means|because|when|does not|makes|leaves)\b/i

/**
 * A model's place taken by a few lines of word lists, so that exchanges can be made without one. It judges badly and always the
 * same, which is what the tests of the wire need; its figures say nothing of any real model.
 */
export function standIn(request: ChatRequest): string {
  const { sections, findings } = told(request)
  const codes = new Set(codesIn(request))
  const own = sections.flatMap(({ letter, lines }) =>
    lines.flatMap((line) =>
      faultsOf(letter, line).map((fault) => ({ section: letter, quote: firstWords(line), ...fault })),
    ),
  )
  return JSON.stringify({
    opinions: findings.map(({ id, code, quote }) => opinion(id, code, quote)),
    further: own.filter(({ about }) => codes.has(about)),
  })
}

function opinion(id: string, code: string, quote: string | null) {
  if (quote === null) return { finding: id, quote: null, reason: 'The section reads that way.', verdict: 'unsure' }
  const letter = code.startsWith('outcome') ? 'E' : code.startsWith('provision') ? 'F' : 'B'
  const same = faultsOf(letter, quote).some(({ about }) => about === code)
  const judged = /^(?:outcome|provision|need\.diagnosis)/.test(code)
  const verdict = !judged ? 'unsure' : same ? 'agree' : 'disagree'
  return {
    finding: id,
    quote: firstWords(quote),
    reason: `Read by itself, this ${same ? 'leaves it open' : 'says enough'}.`,
    verdict,
  }
}

function faultsOf(letter: string, line: string): Fault[] {
  if (line.split(/\s+/).length < 5) return []
  if (letter === 'E' || (letter === 'advice' && /\bwill\b/.test(line))) return outcomeFaults(line)
  if (/^(?:F|G|H[12]?)$/.test(letter) && vague.test(line) && !amount.test(line)) {
    return [{ about: 'provision.vague', reason: 'It leaves open how much there is and who gives it.' }]
  }
  if (/^[BCD]$/.test(letter) && label.test(line) && !effect.test(line)) {
    return [{ about: 'need.diagnosis-only', reason: 'It names a label and not what it means in the day.' }]
  }
  return []
}

function outcomeFaults(line: string): Fault[] {
  if (!/\bwill\b|\bto\b/.test(line)) return []
  if (/\bwill (?:have|receive|be (?:given|provided|offered))\b/.test(line))
    return [{ about: 'outcome.is-provision', reason: 'It says what is given and not what the child does.' }]
  const faults: Fault[] = []
  if (/\b(?:develop|improve|make progress|increase|better|confiden\w+)\b/i.test(line))
    faults.push({ about: 'outcome.not-specific', reason: 'No act is named that could be seen.' })
  if (!measure.test(line))
    faults.push({ about: 'outcome.not-measurable', reason: 'Nothing says when it has been met.' })
  if (!date.test(line)) faults.push({ about: 'outcome.not-timebound', reason: 'No date or stage is given.' })
  if (/\b(?:always|never|100)\b/i.test(line))
    faults.push({ about: 'outcome.not-achievable', reason: 'It asks for perfection.' })
  return faults
}

function codesIn(request: ChatRequest): string[] {
  const schema = JSON.stringify(request.response_format?.json_schema?.schema ?? {})
  return [...schema.matchAll(/"([a-z]+\.[a-z0-9-]+)"/g)].map((match) => match[1]!)
}

const firstWords = (line: string) => line.split(/\s+/).slice(0, 30).join(' ')
