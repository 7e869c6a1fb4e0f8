import { listingCode } from '#app/domain/listings/listing-code'
import type { Suspect } from './fill-suspect'

/** Somewhere the organisation or its entries are met. */
export interface Place {
  readonly name: string
  /** True where a search answers: what it shows again follows the index. */
  readonly searched: boolean
  shows(address: string): Promise<boolean>
}

/** Every kind of place that shows an organisation: pages, lists, the API, suggestions, the sitemap, matches. */
export function placesOf(suspect: Suspect): Place[] {
  const { slug, name, entries, paths, counterpartCookie } = suspect
  const technology = entries.find(({ kind }) => kind === 'technology')
  const need = entries.find(({ kind, anonymous }) => kind === 'need' && !anonymous)
  const anonymous = entries.find(({ kind, anonymous: hidden }) => kind === 'need' && hidden)
  if (!technology || !need || !anonymous) throw new Error('there is no entry of some kind')
  const title = technology.texts[0]?.title ?? ''
  const code = listingCode('need', anonymous.id)
  const total = (path: string) => async (address: string) => {
    const answer = await fetch(address + path)
    return ((await answer.json()) as { total: number }).total > 0
  }
  const says = (path: string, words: string, cookie?: string) => async (address: string) => {
    const answer = await fetch(address + path, cookie ? { headers: { cookie } } : {})
    return (await answer.text()).includes(words)
  }
  const found = (path: string) => async (address: string) => {
    const answer = await fetch(address + path)
    await answer.arrayBuffer()
    return answer.status === 200
  }
  const page = (at: string, path: string): Place => ({
    name: at,
    searched: false,
    shows: found(path),
  })
  const search = (at: string, shows: Place['shows']): Place => ({ name: at, searched: true, shows })
  const enc = encodeURIComponent
  const slugs = new Set(entries.map((entry) => entry.slug))
  const lists = (path: string) => async (address: string) => {
    const text = await (await fetch(address + path)).text()
    return [...text.matchAll(/\/(entry-\d+)/g)].some(([, at]) => slugs.has(at ?? ''))
  }
  return [
    page('page of a technology', `/technologies/${technology.slug}`),
    page('page of a technology, English', `/en/technologies/${technology.slug}`),
    page('page of a need', `/needs/${need.slug}`),
    page('page of an anonymous need', `/needs/${anonymous.slug}`),
    page('last of its pages', paths.at(-1) ?? ''),
    page('page of the organisation', `/organisations/${slug}`),
    {
      name: 'list of organisations',
      searched: false,
      shows: says(`/organisations?q=${enc(name)}`, `/organisations/${slug}"`),
    },
    {
      name: 'sitemap',
      searched: false,
      shows: async (address) => {
        const parts = await sitemapParts(address)
        const texts = await Promise.all(parts.map(async (part) => (await fetch(part)).text()))
        return texts.some((text) => text.includes(`/technologies/${technology.slug}<`))
      },
    },
    {
      name: 'matches of another organisation',
      searched: false,
      shows: says('/workspace/matches', `/technologies/${technology.slug}"`, counterpartCookie),
    },
    search('API, technologies', total(`/api/v1/search?kind=technology&organisation=${slug}`)),
    search('API, needs', total(`/api/v1/search?kind=need&organisation=${slug}`)),
    search('API, an anonymous need by its code', total(`/api/v1/search?q=${code}`)),
    search('API, the organisation', async (address) => {
      const answer = await fetch(`${address}/api/v1/search?kind=organisation&q=${enc(name)}`)
      const { hits } = (await answer.json()) as { hits: { slug: string }[] }
      return hits.some((hit) => hit.slug === slug)
    }),
    search('search page', lists(`/search?organisation=${slug}`)),
    search('list of technologies', lists(`/technologies?organisation=${slug}`)),
    search(
      'suggestions',
      says(`/api/v1/suggest?q=${enc(title)}`, `/technologies/${technology.slug}"`),
    ),
  ]
}

/** The parts of the sitemap, however many it has. */
async function sitemapParts(address: string): Promise<string[]> {
  const text = await (await fetch(`${address}/sitemap.xml`)).text()
  const parts = [...text.matchAll(/<sitemap>\s*<loc>([^<]+)<\/loc>/g)].map(([, at]) => at ?? '')
  return parts.length > 0 ? parts : [`${address}/sitemap.xml`]
}
