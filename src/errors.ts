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

/** The call or its settings are wrong: for the operator to mend. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall'
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
