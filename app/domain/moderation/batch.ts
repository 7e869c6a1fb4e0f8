import type { ListingKind } from '../listings/listing'

/** What a moderator can do to several entries at once. */
export const batchActions = ['assign', 'hold', 'return'] as const

export type BatchAction = (typeof batchActions)[number]

/** What became of one entry of a batch. */
export interface BatchItemView {
  kind: ListingKind
  id: string
  title: string
  /** Key under `errors` of why it was left as it was; null where the action was done. */
  refusal: string | null
  undone: boolean
}

/** Several entries on which a moderator acted at once. */
export interface BatchView {
  id: string
  action: BatchAction
  items: BatchItemView[]
  done: number
  refused: number
  /** Until when it can be undone; null once it was, or the time is over. */
  undoUntil: Date | null
  undone: boolean
}
