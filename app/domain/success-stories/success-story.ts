import type { DealSide } from '#app/platform/db/generated/enums'
import type { DealStage } from '../deals/deal-stages'

/** Stages in which a deal has come to something that can be told. */
export const tellableStages: readonly DealStage[] = ['accepted', 'closed']

/** Most characters of a title and of a text. */
export const longest = { title: 160, body: 4_000 } as const

/** One party's word on a version. */
export interface Consent {
  side: DealSide
  version: number
  withdrawnAt: Date | null
}

/** The party's word that counts: given on the version in force, and not taken back. */
export function consentOf<Word extends Consent>(
  consents: readonly Word[],
  side: DealSide,
  version: number,
): Word | undefined {
  return consents.find(
    (consent) =>
      consent.side === side && consent.version === version && consent.withdrawnAt === null,
  )
}

/** True where both parties agree to the version in force, without which nothing is public. */
export function bothAgree(consents: readonly Consent[], version: number): boolean {
  return (['provider', 'seeker'] as const).every((side) => consentOf(consents, side, version))
}

/** What happened to a story, as messages tell. */
export const storyNews = ['written', 'agreed', 'published', 'withdrawn'] as const
