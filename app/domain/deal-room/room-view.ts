import type { DealStage } from '../deals/deal-stages'
import type { DealSide, OfferStatus, RoomRole } from './room'

/** What every page of a room shows around its own. */
export interface RoomFrame {
  number: string
  title: string
  stage: DealStage
  role: RoomRole
  provider: string
  seeker: string
  /** Why the reader may not write; a key under `errors`. */
  refusal: string | null
  /** Why the reader may not speak for a party. */
  decisionRefusal: string | null
  counts: Record<'unread' | 'openOffers' | 'files' | 'notes' | 'openTasks' | 'guests', number>
}

/** Somebody who wrote or did something; the name is null where the account is gone. */
export interface Doer {
  name: string | null
  side: DealSide | null
}

export interface MessageView {
  id: string
  sequence: number
  by: Doer
  body: string
  at: Date
  own: boolean
  /** True where the reader has not seen it before. */
  fresh: boolean
}

export interface OfferView {
  id: string
  by: Doer & { side: DealSide }
  /** In minor units, as text: JSON has no such numbers. */
  amount: string
  currency: string
  /** What it says of each term, in words; null where it leaves the term as it is. */
  terms: Record<
    'objectCodes' | 'formCode' | 'modeCodes' | 'scopeCode' | 'paymentCode',
    string | null
  >
  words: string
  status: OfferStatus
  at: Date
  answeredBy: string | null
  answeredAt: Date | null
  reason: string | null
  own: boolean
}

export interface NoteView {
  id: string
  heldOn: Date
  title: string
  body: string
  by: Doer
  at: Date
  confirmations: { side: DealSide; name: string | null; at: Date }[]
  comments: { id: string; by: Doer; body: string; at: Date }[]
  /** True where the reader's party may still confirm it. */
  mayConfirm: boolean
}

export interface TaskView {
  id: string
  title: string
  dueOn: Date
  who: Doer
  doneAt: Date | null
  doneBy: string | null
  late: boolean
  mayTick: boolean
}

export interface GuestView {
  id: string
  kind: 'staff' | 'broker'
  status: 'asked' | 'agreed' | 'refused' | 'withdrawn'
  /** Name of a member of staff, address of a broker. */
  who: string
  askedBy: string | null
  at: Date
  providerAt: Date | null
  seekerAt: Date | null
  endedAt: Date | null
  /** True where the reader's party has yet to say whether it agrees. */
  mayAnswer: boolean
  mayEnd: boolean
}

/** A file of a room; it is a document of the deal. */
export interface RoomFileView {
  id: string
  caption: string
  name: string
  size: number
  sha256: string
  side: DealSide | null
  at: Date
}

/** An entry of a deal's chain as the history shows it. */
export interface EntryView {
  sequence: number
  hash: string
  at: Date
  kind: string
  by: string | null
  role: string | null
  /** Stages between which the deal went, where the entry tells of one. */
  from: string | null
  to: string | null
  reason: string | null
  title: string | null
  /** What was said or agreed, line by line. */
  details: string[]
}

/** Somebody to whom a task can be given. */
export interface TaskPerson {
  id: string
  name: string
  /** Null for a guest. */
  side: DealSide | null
}
