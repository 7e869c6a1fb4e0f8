export type DomainErrorKind = 'not-found' | 'forbidden' | 'conflict' | 'invalid'

/** Values that a message's ICU arguments take. */
export type ReasonParams = Record<string, string | number | Date>

const brand = Symbol.for('exchange.domain-error')

/**
 * An expected outcome that is not success. It is told to the user and never raises an alarm.
 * `reason` is a key under `errors` in the locales; `params` fill its arguments.
 */
export class DomainError extends Error {
  readonly [brand] = true

  constructor(
    readonly kind: DomainErrorKind,
    readonly reason: string,
    readonly params: ReasonParams = {},
  ) {
    super(`${kind}: ${reason}`)
    this.name = 'DomainError'
  }
}

/** True for a DomainError of any copy of this file: the server and the Remix bundle each hold one. */
export function isDomainError(value: unknown): value is DomainError {
  return typeof value === 'object' && value !== null && brand in value
}

/** Says that a record is not there, or not the caller's: the two look the same from outside. */
export function notFound(): DomainError {
  return new DomainError('not-found', 'notFound')
}

/** Says that the record changed, or was acted on, since the caller last saw it. */
export function conflict(reason = 'changedMeanwhile', params: ReasonParams = {}): DomainError {
  return new DomainError('conflict', reason, params)
}

/** Says that the caller may see the record but not do this with it. */
export function forbidden(reason = 'forbidden', params: ReasonParams = {}): DomainError {
  return new DomainError('forbidden', reason, params)
}

/** Says that the input breaks a rule that only the record's state can tell. */
export function invalid(reason: string, params: ReasonParams = {}): DomainError {
  return new DomainError('invalid', reason, params)
}

/** HTTP status of each kind. */
export const statusOf: Record<DomainErrorKind, number> = {
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
}
