const megabyte = 1024 * 1024

/**
 * What a hostile file meets. A plan of a hundred pages has about 3 MB of XML, 10,000 paragraphs, elements 40 deep and
 * a ratio under 40, so that no honest file comes near.
 */
export const limits = {
  /** Files in the archive. */
  entries: 10_000,
  /** Bytes of one part, and of all parts that are read, once unzipped. */
  part: 32 * megabyte,
  total: 64 * megabyte,
  /** Bytes of the main part that the second reader is given: it takes seconds for more. */
  second: 4 * megabyte,
  /** How many times its packed size a part may have; small parts are not asked. */
  ratio: 200,
  smallPart: 4 * megabyte,
  /** Elements within one another. */
  depth: 256,
  /** Elements of one part, those left out that only draw. */
  elements: 500_000,
  /** Paragraphs of one part. */
  paragraphs: 50_000,
  /** Fields within one another that are kept in mind; Word itself stops at 20. */
  fields: 64,
  /** Rows and columns that one cell may span; Word itself stops at 63 columns. */
  span: 1000,
} as const
