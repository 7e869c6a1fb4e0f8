import { z } from 'zod'
import { countPublicListings, publicAddresses } from '#app/domain/listings/index.server'
import { publicOrganisationSlugs } from '#app/domain/organisations/index.server'
import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'
import { paths } from '#app/routes/paths'
import { sitemapIndexXml, sitemapXml } from './sitemap-xml.server'

/** Listings of one file: each has two addresses, and a file holds 50,000 at most (sitemaps.org). */
const PER_FILE = 20_000

const Part = z.coerce.number().int().min(1).max(10_000)

/** Pages that are always there. */
const standing = [
  paths.home,
  paths.technologies,
  paths.needs,
  paths.organisations,
  paths.successStories,
  paths.demoDays,
  paths.howItWorks,
  paths.terms,
  paths.privacy,
]

/** Every public address in both languages; a big catalogue is split into parts behind an index. */
export const loader = handle({ access: 'public' }, async ({ ctx, services, url }) => {
  const { origin } = new URL(services.env.APP_URL)
  const given = url.searchParams.get('part')
  const files = Math.max(1, Math.ceil((await countPublicListings(ctx)) / PER_FILE))
  if (given === null && files > 1) return xml(await sitemapIndexXml(origin, files))
  const part = Part.safeParse(given ?? 1)
  if (!part.success || part.data > files) throw notFound()
  const listings = await publicAddresses(ctx, {
    skip: (part.data - 1) * PER_FILE,
    take: PER_FILE,
  })
  const entries = listings.map(({ kind, slug, changedAt }) => ({
    path: kind === 'technology' ? paths.technology(slug) : paths.need(slug),
    changedAt,
  }))
  if (part.data === 1) {
    const organisations = await publicOrganisationSlugs(ctx)
    entries.unshift(
      ...standing.map((path) => ({ path, changedAt: null })),
      ...organisations.map(({ slug, updatedAt }) => ({
        path: paths.organisation(slug),
        changedAt: updatedAt,
      })),
    )
  }
  return xml(await sitemapXml(origin, entries))
})

function xml(body: string): Response {
  return new Response(body, {
    // Asked for anew each time: what is out of sight is in no copy of it.
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
