/** Something that a reader or the parser was unsure of. It travels with the value and is shown in every report. */
export type Warning = { readonly code: WarningCode; readonly message: string }

export type WarningCode =
  | 'low-coverage'
  | 'no-sections'
  | 'weak-headings'
  | 'unreliable-text'
  | 'second-reader-failed'
  | 'fallback-reader'
  | 'status-conflict'
  | 'not-judged'
  | 'ocr'
  | 'part-unreadable'
