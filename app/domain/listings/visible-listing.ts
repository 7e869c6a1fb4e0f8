/**
 * The condition under which anybody may see a listing: published, not hidden, and its organisation not
 * suspended. A part of a Prisma `where` of technologies and needs alike.
 */
export const visibleListing = {
  status: 'published',
  hiddenAt: null,
  organisation: { status: { not: 'suspended' } },
} as const

/** The same of a listing that was read. */
export function isVisible(listing: {
  status: string
  hiddenAt: Date | null
  organisation: { status: string }
}): boolean {
  const { status, hiddenAt, organisation } = listing
  return status === 'published' && hiddenAt === null && organisation.status !== 'suspended'
}
