import type { Warning } from '../../plan/warning.js'
import { isOcrLayer, lacksText } from './check/page-text.js'
import { unreliableText } from './check/reliability.js'
import type { PageReading } from './engine/read-page.js'

/** What people must know of how a file could be read; `readings` are its pages in order, null for a broken one. */
export function documentWarnings(readings: readonly (PageReading | null)[]): Warning[] {
  const read = readings.flatMap((reading) => (reading && !lacksText(reading) ? [reading] : []))
  const unreliable = unreliableText(read)
  return [...missingPages(readings), ...ocrWarning(read), ...(unreliable ? [unreliable] : [])]
}

function missingPages(readings: readonly (PageReading | null)[]): Warning[] {
  const pictures = readings.flatMap((reading, index) => (reading && lacksText(reading) ? [index + 1] : []))
  const broken = readings.flatMap((reading, index) => (reading === null ? [index + 1] : []))
  const warnings: Warning[] = []
  if (pictures.length > 0) {
    const one = pictures.length === 1
    const message = `${pagesNamed(pictures)} of ${readings.length} ${one ? 'is a picture' : 'are pictures'} without text and could not be read. Check ${one ? 'it' : 'them'} by eye.`
    warnings.push({ code: 'part-unreadable', message })
  }
  if (broken.length > 0) {
    const one = broken.length === 1
    const message = `${pagesNamed(broken)} of ${readings.length} ${one ? 'is' : 'are'} damaged and could not be read. Check ${one ? 'it' : 'them'} by eye.`
    warnings.push({ code: 'part-unreadable', message })
  }
  return warnings
}

/** 'Page 3', 'Pages 2 and 3', 'Pages 1, 4 and 5'. */
export function pagesNamed(pages: readonly number[]): string {
  const last = pages.at(-1)
  return pages.length === 1 ? `Page ${last}` : `Pages ${pages.slice(0, -1).join(', ')} and ${last}`
}

function ocrWarning(readings: readonly PageReading[]): Warning[] {
  if (!readings.some(isOcrLayer)) return []
  const message =
    'This PDF is a scan, and its text was read from pictures of the pages by a computer. Words may be wrong: check the findings against the document.'
  return [{ code: 'ocr', message }]
}
