import type { DealStage, InterestStatus } from '#app/platform/db/generated/enums'
import type { DaysAgo } from '../types'

export type ListingKey = { technology: string } | { need: string }

export type InterestSeed = {
  /** Names the interest; the deal that came of it names it too. */
  key: string
  about: ListingKey
  from: string
  purpose: string
  readiness: string
  timing: string
  priorRelation: string
  budget?: number
  ago: DaysAgo
  /** Left out: it waits for an answer. */
  answer?: { status: InterestStatus; ago: DaysAgo; reasonCode?: string; reason?: string }
}

export type DealSide = 'provider' | 'seeker'

export type DealSeed = {
  interest: string
  /** Steps after the acceptance; a step that both confirm is dated by the second word. */
  steps: { to: DealStage; ago: DaysAgo; by?: DealSide | 'staff'; reason?: string }[]
  terms?: {
    ago: DaysAgo
    objects: string[]
    form: string
    modes: string[]
    scope: string
    payment: string
    /** In đồng. */
    value: number
    confidential?: boolean
    signed?: DaysAgo
  }
  certificate?: { number: string; ago: DaysAgo }
  lostBecause?: string
  /** One party has given its word on the next step, the other has not. */
  waiting?: { to: 'signed' | 'closed'; by: DealSide; ago: DaysAgo }
}

export type QuestionSeed = {
  key: string
  about: ListingKey
  callback?: boolean
  /** A member of the exchange; a visitor is known by name and address only. */
  asker?: string
  name: string
  email?: string
  phone?: string
  locale?: 'vi' | 'en'
  message: string
  ago: DaysAgo
  answer?: { text: string; ago: DaysAgo }
}
