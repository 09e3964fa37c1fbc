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
