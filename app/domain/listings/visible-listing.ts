/**
 * The condition under which anybody may see a listing: published, not hidden, and its organisation not
 * suspended. A part of a Prisma `where` of technologies and needs alike.
 */
export const visibleListing = {
  status: 'published',
  hiddenAt: null,
  organisation: { status: { not: 'suspended' } },
} as const
