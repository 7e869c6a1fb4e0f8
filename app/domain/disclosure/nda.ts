import type { NdaStatus } from '#app/platform/db/generated/enums'
import type { ListingKind } from '../listings/listing'

export type { NdaStatus }

/** Which of the two parties somebody acts for. */
export type NdaSide = 'owner' | 'other'

/** The ways out of an NDA: who may take them from where, and whether an owner of the organisation must. */
export const ndaExits = [
  { to: 'declined', from: 'offered', by: 'receiver', ownersOnly: false, reasonNeeded: true },
  { to: 'withdrawn', from: 'offered', by: 'offerer', ownersOnly: false, reasonNeeded: false },
  { to: 'ended', from: 'accepted', by: 'both', ownersOnly: true, reasonNeeded: false },
] as const satisfies readonly {
  to: NdaStatus
  from: NdaStatus
  by: 'offerer' | 'receiver' | 'both'
  ownersOnly: boolean
  reasonNeeded: boolean
}[]

export type NdaExit = (typeof ndaExits)[number]['to']

/** Months that an agreement may run, as its offerer chooses. */
export const ndaTerms = [6, 12, 24, 36] as const

/** True where the agreement opens what is for its parties: both accepted it and its time is not over. */
export function isInForce(nda: { status: NdaStatus; expiresAt: Date | null }, now: Date): boolean {
  return nda.status === 'accepted' && nda.expiresAt !== null && nda.expiresAt > now
}

/** Names listing and other party: the database keeps it once while an NDA is offered or in force. */
export function ndaKeyOf(listing: { kind: ListingKind; id: string }, otherId: string): string {
  return `${listing.kind}:${listing.id}:${otherId}`
}

/** What a template is filled in with. */
export type NdaFacts = Record<
  'number' | 'version' | 'date' | 'owner' | 'other' | 'listing' | 'code' | 'months',
  string
>

/**
 * Fills in a template once over: what people wrote is data, however much it looks like a place to fill in.
 * Line breaks in it become spaces, so that nobody's name adds a clause.
 * @throws Error for a place that there is no fact for
 */
export function fillTemplate(body: string, facts: NdaFacts): string {
  return body.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    if (!Object.hasOwn(facts, name)) throw new Error(`No fact for ${name} in the NDA template`)
    return facts[name as keyof NdaFacts].replace(/\s+/g, ' ').trim()
  })
}

const between = '\n\n* * *\n\n'

/** The whole document, in Vietnamese and then in English, as it is read, saved and hashed. */
export function documentOf({ textVi, textEn }: { textVi: string; textEn: string }): string {
  return `${textVi}${between}${textEn}\n`
}
