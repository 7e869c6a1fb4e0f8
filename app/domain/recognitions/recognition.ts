import type { RecognitionKind } from '#app/platform/db/generated/enums'

export type { RecognitionKind }

export const recognitionKinds = [
  'st_enterprise',
  'startup',
] as const satisfies readonly RecognitionKind[]

export const recognitionStates = ['in-force', 'coming', 'over', 'withdrawn'] as const

export type RecognitionState = (typeof recognitionStates)[number]

interface Dated {
  issuedOn: Date
  validTo: Date | null
  endedOn: Date | null
}

/**
 * Where an entry stands on a day. It holds from the day of issue up to and with its last day; a withdrawal
 * ends it with its own day.
 * @param day midnight UTC of a calendar day in Viet Nam
 */
export function recognitionStateOn(
  day: Date,
  { issuedOn, validTo, endedOn }: Dated,
): RecognitionState {
  if (endedOn !== null && endedOn <= day) return 'withdrawn'
  if (validTo !== null && validTo < day) return 'over'
  return issuedOn > day ? 'coming' : 'in-force'
}

/** The same as a condition of a query. */
export function stateWhere(day: Date, state: RecognitionState) {
  const notWithdrawn = { OR: [{ endedOn: null }, { endedOn: { gt: day } }] }
  const notOver = { OR: [{ validTo: null }, { validTo: { gte: day } }] }
  switch (state) {
    case 'withdrawn':
      return { endedOn: { lte: day } }
    case 'over':
      return { AND: [notWithdrawn], validTo: { lt: day } }
    case 'coming':
      return { AND: [notWithdrawn, notOver], issuedOn: { gt: day } }
    case 'in-force':
      return { AND: [notWithdrawn, notOver], issuedOn: { lte: day } }
  }
}
