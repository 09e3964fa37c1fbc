/** How the model is reached and what it may cost. */
export type ModelSettings = {
  /** The model's name, as its endpoint knows it. */
  readonly model: string
  /** Up to and with '/v1'. */
  readonly baseUrl: string
  /** Empty where the endpoint asks for none. */
  readonly key: string
  /** How much longer a document may take because of the model. Milliseconds. */
  readonly timeout: number
  /** How many calls may run at once, and how many may begin in a minute. */
  readonly concurrency: number
  readonly perMinute: number
  /** Money for a million tokens, in whatever currency the limits are; null where it is not known. */
  readonly price: { readonly input: number; readonly output: number } | null
  /** What a document and a day may use; null is no limit. */
  readonly limits: {
    readonly documentTokens: number | null
    readonly dayTokens: number | null
    readonly documentMoney: number | null
    readonly dayMoney: number | null
  }
  /** The folder for answers that were given before and for the day's account. */
  readonly folder: string
}
