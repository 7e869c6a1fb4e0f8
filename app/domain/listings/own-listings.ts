import type { ListingStatus } from './listing'
import type { Words } from './words'

/** An entry in the workspace's lists. */
export interface OwnListingItem {
  id: string
  title: Words
  status: ListingStatus
  isHidden: boolean
  updatedAt: Date
  publishedAt: Date | null
  expiresAt: Date | null
}

/** A page of the entries of the actor's organisation, last changed first. */
export interface OwnListings {
  items: OwnListingItem[]
  total: number
  page: number
  pages: number
  /** How many there are in each status that has any. */
  counts: Partial<Record<ListingStatus, number>>
}
