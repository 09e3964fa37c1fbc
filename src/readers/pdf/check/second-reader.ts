/** What the second, independent reader (pdf.js by way of pdf-parse) finds: the text of each page. */
export type SecondReading = { readonly pages: readonly string[] }

/** Reads `bytes` again with another program, or returns null where it cannot. */
export async function readAgain(bytes: Uint8Array): Promise<SecondReading | null> {
  try {
    const { PDFParse } = await import('pdf-parse')
    // The parser hands its bytes to another context, which empties the array that it is given.
    const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 })
    try {
      const result = await parser.getText({ pageJoiner: '' })
      return { pages: result.pages.map(({ text }) => text) }
    } finally {
      await parser.destroy()
    }
  } catch {
    return null
  }
}
