import { print } from './print.js'

const text = `Goldthread reads Education, Health and Care plans and professional advice, and says what a reviewer should look at.

Usage: goldthread COMMAND

  scan PATH...      reads Word and PDF files, or folders of them, and reports
      --format FORMAT   text (default) or jsonl, one JSON object a line
      --out DIR         writes reports.jsonl and an HTML report for each document into DIR
      --fail-on LEVEL   ends with status 3 when a finding of at least this severity is there:
                        must-fix, should-fix or consider
      --opinion         asks a language model for a second opinion, beside the findings and never in their
                        place; names are hidden first; .env.example says how to set it up
      --no-second-reader  leaves out the check by a second reader that no text was lost
  explain [CODE]    says what a finding means, why it matters, how to mend it and where it comes from
  version           prints the version

Exit status: 0 every document was read, 1 at least one could not be read, 2 a wrong call, 3 see --fail-on.
`

export async function command(): Promise<number> {
  await print(text)
  return 0
}
