import type { ListingRef } from '#app/domain/deals/interest'
import { needs } from './content/needs'
import type { ListingKey } from './content/stories/story-types'
import { technologies } from './content/technologies'
import { needId } from './needs'
import { technologyId } from './technologies'

/** An entry that a story is about, found by its slug. */
export function listingOfKey(key: ListingKey) {
  const kind = 'technology' in key ? ('technology' as const) : ('need' as const)
  const slug = 'technology' in key ? key.technology : key.need
  const seeds = kind === 'technology' ? technologies : needs
  const seed = seeds.find((candidate) => candidate.slug === slug)
  if (!seed) throw new Error(`The stories name an entry that is not there: ${slug}`)
  const id = kind === 'technology' ? technologyId(slug) : needId(slug)
  const ref: ListingRef = { kind, id }
  const columns = kind === 'technology' ? { technologyId: id } : { needId: id }
  const titles = { title: seed.vi.title, titleEn: seed.en.title }
  return { ref, columns, slug, titles, owner: seed.organisation }
}
