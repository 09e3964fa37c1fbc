import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { baselineOf, writeBaseline } from './baseline.js'
import { changes, measuredAt } from './diff.js'
import { corpus, measureDocuments, measureItems } from './measure.js'
import { writeReadme } from './readme.js'
import { documentTable, itemTable } from './table.js'

/**
 * `npm run eval`: how the program does on labelled documents and item banks.
 *
 *     -- --show CODE     what was missed and what was too much
 *     -- --diff BASE     which findings a change adds and removes, against the git revision BASE
 *     -- --save          stores the figures as the new baseline, and prints them into the README
 *     -- --opinion       rules alone, a model alone and both: by recorded exchanges, or by the model of the environment;
 *                        --record makes the recorded exchanges anew
 *     -- --docs DIR --gold DIR --items DIR    measures on others
 */
const { values } = parseArgs({
  options: {
    docs: { type: 'string', default: corpus.docs },
    gold: { type: 'string', default: corpus.gold },
    items: { type: 'string', default: corpus.items },
    show: { type: 'string' },
    diff: { type: 'string' },
    json: { type: 'string' },
    save: { type: 'boolean', default: false },
    opinion: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
})
const say = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n\n`)

if (values.opinion) {
  const { measureOpinion } = await import('./opinion.js')
  say(await measureOpinion(values.docs, values.gold, values.record))
  process.exit(0)
}
const { scores, lines } = await measureDocuments(values.docs, values.gold)
const { tally, slips } = measureItems(values.items)
if (values.json) {
  writeFileSync(values.json, JSON.stringify(lines))
  process.exit(0)
}
say([`Labelled documents in ${values.docs}`, '', ...documentTable(scores)])
say([`Item banks in ${values.items}`, '', ...itemTable(tally)])
if (values.show !== undefined) {
  const wanted = values.show
  const documents = scores.flatMap((score) => score.slips).filter(({ mark }) => mark.code.startsWith(wanted))
  say(
    documents.map(
      ({ what, document, mark }) =>
        `${what}: ${document} ${mark.code} ${mark.section ?? ''} ${mark.subject ?? ''}\n    ${mark.quote ?? ''}`,
    ),
  )
  const items = slips.filter(({ code }) => code.startsWith(wanted))
  say(
    items.map(
      ({ what, code, item, quote }) =>
        `${what}: ${item.writer}-${item.bank} ${code} ${quote ?? ''}\n    ${JSON.stringify(item.sketch)}`,
    ),
  )
}
if (values.diff !== undefined) say(changes(measuredAt(values.diff), lines))
if (values.save) {
  writeBaseline(baselineOf(scores, tally))
  writeReadme(scores, tally)
}
