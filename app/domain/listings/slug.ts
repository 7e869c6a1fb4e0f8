import slugify from '@sindresorhus/slugify'

const LONGEST = 80

/**
 * The address of a listing: its title without marks, and the end of its id, which keeps two entries of one
 * title apart. It stays when the title changes.
 * @param id the listing's uuid
 */
export function listingSlug(title: string, id: string): string {
  const full = slugify(title.replaceAll('&', ' '))
  const cut = full.lastIndexOf('-', LONGEST)
  const words = full.length <= LONGEST ? full : full.slice(0, cut > 0 ? cut : LONGEST)
  const tail = id.replaceAll('-', '').slice(-8)
  return words ? `${words}-${tail}` : tail
}
