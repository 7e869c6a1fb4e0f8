import type { Locale } from '#app/locales/locale'
import type { Context } from '../context'
import { visibleListing } from '../listings/visible-listing'
import { wordsIn } from '../listings/words'
import { unitNames } from '../taxonomy/index.server'
import { asFocalPoint, unitsOf } from './own-units.server'

const most = 100
const texts = { select: { lang: true, title: true } } as const

/**
 * What a focal point sees of their communes: the organisations, what of theirs is public, and the needs that the
 * focal point drafted for them.
 * @throws DomainError not-found for everybody else
 */
export async function communeHome({ db, actor, now }: Context, locale: Locale) {
  const focal = asFocalPoint(actor)
  const units = await unitsOf(db, focal.unitCodes, now)
  const here = { organisation: { ...visibleListing.organisation, unitCode: { in: units } } }
  const seen = { ...visibleListing, ...here }
  const [names, organisations, technologies, needs, drafted] = await Promise.all([
    unitNames(db, locale),
    db.organisation.findMany({
      where: { unitCode: { in: units }, status: { in: ['verified', 'pending'] } },
      select: { id: true, slug: true, name: true, type: true, status: true },
      orderBy: { name: 'asc' },
      take: most,
    }),
    db.technology.findMany({
      where: seen,
      select: { id: true, slug: true, publishedAt: true, confirmedAt: true, texts },
      orderBy: { publishedAt: 'desc' },
      take: most,
    }),
    db.need.findMany({
      // Who asks without a name is not told to be of a place.
      where: { ...seen, anonymous: false },
      select: { id: true, slug: true, publishedAt: true, confirmedAt: true, texts },
      orderBy: { publishedAt: 'desc' },
      take: most,
    }),
    db.need.findMany({
      where: { authorId: focal.userId, ...here },
      select: {
        id: true,
        status: true,
        createdAt: true,
        texts,
        organisation: { select: { name: true } },
      },
      orderBy: { createdAt: 'desc' },
      take: most,
    }),
  ])
  const titled = <Row extends { texts: { lang: string; title: string }[] }>({
    texts: rows,
    ...row
  }: Row) => ({
    ...row,
    title: wordsIn(rows, locale)('title'),
  })
  return {
    places: focal.unitCodes.map((code) => names[code] ?? code),
    organisations,
    technologies: technologies.map(titled),
    needs: needs.map(titled),
    drafted: drafted.map(titled),
  }
}

/**
 * The organisations for which a focal point may draft a need.
 * @throws DomainError not-found for everybody else
 */
export async function draftableOrganisations({ db, actor, now }: Context) {
  const units = await unitsOf(db, asFocalPoint(actor).unitCodes, now)
  return db.organisation.findMany({
    where: {
      unitCode: { in: units },
      status: { in: ['verified', 'pending'] },
      memberships: { some: { status: 'active', role: { in: ['owner', 'editor'] } } },
    },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}
