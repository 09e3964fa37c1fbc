/** The file cannot be read, and trying again will not help. `code` and `message` go into the report line as they are. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument'
  constructor(
    readonly code: UnreadableCode,
    message: string,
  ) {
    super(message)
  }
}

export type UnreadableCode =
  | 'not-found'
  | 'not-a-document'
  | 'encrypted'
  | 'corrupt'
  | 'no-text'
  | 'empty'
  | 'too-large'
  | 'too-slow'
  | 'unreadable'

/** What a report line says of a document that has none, in both engines alike. */
export type Ending = { readonly code: UnreadableCode; readonly message: string }

export const tooSlow: Ending = {
  code: 'too-slow',
  message: 'Reading this file took longer than two minutes and was given up. Save it as PDF and try again.',
}

/** A fault of the program itself. */
export const faulty: Ending = {
  code: 'unreadable',
  message: 'Goldthread could not read this file. Open it, save it again as .docx or PDF, and try once more.',
}

/** The file brought down the thread that read it. */
export const crashed: Ending = {
  code: 'unreadable',
  message: 'Reading this file failed. Open it, save it again as .docx or PDF, and try once more.',
}

/** The call or its settings are wrong: for the operator to mend. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall'
}

/** Redis or the database does not answer: for the operator to mend, and worth trying again. Nothing is lost meanwhile. */
export class OutOfReach extends Error {
  override readonly name = 'OutOfReach'
}

/** The model gave no usable answer. `message` tells people so; nothing that the other side wrote is in it. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  constructor(
    readonly code: ModelErrorCode,
    message: string,
    /** Milliseconds that the other side asks to wait before the next try; null where it does not say. */
    readonly wait: number | null = null,
  ) {
    super(message)
  }
}

export type ModelErrorCode =
  | 'no-connection'
  | 'timed-out'
  | 'unavailable'
  | 'rate-limited'
  | 'cut-off'
  | 'not-json'
  | 'wrong-form'
  | 'too-long'
  | 'refused'
  | 'misconfigured'
  | 'over-budget'
  | 'not-hidden'
  | 'broken'
