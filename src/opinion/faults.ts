import { ModelError, type ModelErrorCode } from '../errors.js'

/** What people read when there is no opinion. */
const messages: Readonly<Record<ModelErrorCode, string>> = {
  'no-connection': 'The model could not be reached.',
  'timed-out': 'The model did not answer in time.',
  unavailable: 'The model’s service is not working at the moment.',
  'rate-limited': 'The model’s service has had too many requests.',
  'cut-off': 'The model’s answer broke off.',
  'not-json': 'The model’s answer could not be read.',
  'wrong-form': 'The model’s answer did not have the form that was asked for.',
  'too-long': 'The model’s answer went on for too long and was given up.',
  refused: 'The model would not answer.',
  misconfigured: 'The model’s service turned the request down. Its name, address or key may be wrong.',
  'over-budget': 'The budget for the model is used up.',
  'not-hidden': 'Something that tells who the child is could not be hidden for certain, so nothing was sent.',
  broken: 'Something went wrong inside Goldthread while the model was asked.',
}

const passing: readonly ModelErrorCode[] = [
  'no-connection',
  'unavailable',
  'rate-limited',
  'cut-off',
  'not-json',
  'wrong-form',
]
const silence: readonly ModelErrorCode[] = ['no-connection', 'timed-out', 'unavailable']

export function fault(code: ModelErrorCode, wait: number | null = null): ModelError {
  return new ModelError(code, messages[code], wait)
}

/** Whether the same request may well be answered the next time. */
export function mayPass({ code }: ModelError): boolean {
  return passing.includes(code)
}

/** Whether there may be nobody at the other end at all. */
export function isSilence({ code }: ModelError): boolean {
  return silence.includes(code)
}
