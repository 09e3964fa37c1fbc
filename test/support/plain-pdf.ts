/** A PDF of plain paragraphs, broken into lines of 90 characters and pages of 50 lines; what WinAnsi cannot write becomes '?'. */
export function plainPdf(paragraphs: readonly string[]): Uint8Array {
  const lines = paragraphs.flatMap((paragraph) => [...wrapped(paragraph), ''])
  const pages: string[][] = []
  for (let at = 0; at < lines.length; at += 50) pages.push(lines.slice(at, at + 50))
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, at) => {
      const shown = page.map((line, row) => `BT /F1 10 Tf 50 ${790 - row * 14} Td (${escaped(line)}) Tj ET`).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
        `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0))
}

function wrapped(paragraph: string): string[] {
  const lines = ['']
  for (const word of paragraph.split(/\s+/)) {
    const line = lines[lines.length - 1]!
    if (line && line.length + word.length > 90) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines
}

const curly: Readonly<Record<string, string>> = {
  '‘': '\x91',
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
  '•': '\x95',
  '–': '\x96',
  '—': '\x97',
  '…': '\x85',
  š: '\x9a',
  ž: '\x9e',
  Š: '\x8a',
  Ž: '\x8e',
}

/** Whether a PDF of Helvetica can write all of a text. */
export function isWinAnsi(text: string): boolean {
  return [...text].every((sign) => sign in curly || sign.charCodeAt(0) < 0x100)
}

function escaped(line: string): string {
  return [...line]
    .map((sign) => curly[sign] ?? (sign.charCodeAt(0) < 0x100 ? sign : '?'))
    .join('')
    .replace(/[\\()]/g, '\\$&')
}
