import type { IStylesOptions } from 'docx'

const ink = '0B0C0C'
const before = (points: number, after: number) => ({ spacing: { before: points * 20, after: after * 20 } })

/** Word's own styles for titles and headings, so that its navigation and screen readers know them. Sizes are in half points. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 21, color: ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 100, line: 264 } },
    },
    title: { run: { size: 40, bold: true, color: ink }, paragraph: before(0, 6) },
    heading1: { run: { size: 30, bold: true, color: ink }, paragraph: before(20, 6) },
    heading2: { run: { size: 25, bold: true, color: ink }, paragraph: before(14, 4) },
    heading3: { run: { size: 22, bold: true, color: ink }, paragraph: before(10, 3) },
  },
  paragraphStyles: [
    {
      id: 'Quotation',
      name: 'Quotation',
      basedOn: 'Normal',
      run: { color: '484F54' },
      paragraph: { indent: { left: 720 }, spacing: { after: 60 } },
    },
  ],
}
