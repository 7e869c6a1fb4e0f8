/**
 * The condition under which anybody may see a listing: published, not hidden, and its organisation not
 * suspended. A part of a Prisma `where` of technologies and needs alike. The organisation is looked at with each
 * reading, so that its suspension takes all its listings out of sight at once and touches none of them.
 */
export const visibleListing = {
  status: 'published',
  hiddenAt: null,
  organisation: { status: { not: 'suspended' } },
} as const

/** The condition under which something may begin with a listing: an interest, an agreement, a match. */
export const listingOpenToTalks = { ...visibleListing, frozenAt: null } as const

/** `visibleListing` of a listing that was read. */
export function isVisible(listing: {
  status: string
  hiddenAt: Date | null
  organisation: { status: string }
}): boolean {
  const { status, hiddenAt, organisation } = listing
  return status === 'published' && hiddenAt === null && organisation.status !== 'suspended'
}
