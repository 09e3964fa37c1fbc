import { print } from './print.js'

const text = `Goldthread reads Education, Health and Care plans and professional advice, and says what a reviewer should look at.

Usage: goldthread COMMAND

  scan PATH...      reads Word and PDF files, or folders of them, and reports
      --format FORMAT   text (default) or jsonl, one JSON object a line
      --out DIR         writes reports.jsonl, index.html and the reports into DIR
      --reports LIST    which reports, with commas between them (default html,xlsx):
                        html        a page for each document, with the findings beside its text
                        docx        a Word report for each document
                        comments    a copy of each Word file with the findings as comments
                        highlights  a copy of each PDF with the findings as highlights
                        xlsx        one workbook over all documents, and the same as CSV
      --fail-on LEVEL   ends with status 3 when a finding of at least this severity is there:
                        must-fix, should-fix or consider
      --opinion         asks a language model for a second opinion, beside the findings and never in their
                        place; names are hidden first; .env.example says how to set it up
      --no-second-reader  leaves out the check by a second reader that no text was lost
      --queue           sends the documents to the queue (REDIS_URL) and collects what its workers find
      --urgent          with --queue: goes before a backlog, for a draft that waits to be issued
  work              does the work of the queue (REDIS_URL) until it is stopped; start as many as you like
      --concurrency N   works with N threads instead of one for each core
      --stages LIST     does these stages only: read, voice, outcomes, needs, gaps, whole, report
  queue failed      lists the documents of the queue that ended without a report, and why
      --format FORMAT   text (default) or jsonl
  queue retry [ID...]  sends them again, all or those with these ids
  explain [CODE]    says what a finding means, why it matters, how to mend it and where it comes from
  compare OLD NEW   says which findings of an older version are resolved, new, or still there in a newer one
      --format FORMAT   text (default), json or html
  version           prints the version

Exit status: 0 every document was read, 1 at least one could not be read, 2 a wrong call, 3 see --fail-on.
`

export async function command(): Promise<number> {
  await print(text)
  return 0
}
