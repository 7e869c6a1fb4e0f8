import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import type { Context } from '../context'
import { unitNames } from '../taxonomy/index.server'

/**
 * What an organisation was called and where it had its seat, the latest first, and which organisations became part
 * of it.
 */
export async function pastOf({ db }: Pick<Context, 'db'>, organisationId: string, locale: Locale) {
  const [facts, absorbed] = await Promise.all([
    db.organisationFormerFact.findMany({
      where: { organisationId },
      orderBy: [{ validTo: 'desc' }, { id: 'desc' }],
    }),
    db.organisationMerger.findMany({
      where: { successorId: organisationId },
      orderBy: { mergedOn: 'desc' },
      select: {
        id: true,
        mergedOn: true,
        source: true,
        organisation: { select: { name: true, nameEn: true } },
      },
    }),
  ])
  const units = facts.some(({ unitCode }) => unitCode) ? await unitNames(db, locale) : {}
  return {
    names: facts
      .filter(({ kind }) => kind === 'name')
      .map(({ id, name, nameEn, validFrom, validTo, source }) => ({
        id,
        name: name ?? '',
        nameEn,
        validFrom,
        validTo,
        source,
      })),
    seats: facts
      .filter(({ kind }) => kind === 'unit')
      .map(({ id, name, unitCode, validFrom, validTo, source }) => ({
        id,
        address: name || null,
        unit: unitCode ? (units[unitCode] ?? unitCode) : null,
        validFrom,
        validTo,
        source,
      })),
    absorbed: absorbed.map(({ organisation, ...merger }) => ({ ...merger, ...organisation })),
  }
}

/** The address of the organisation that a merged one became part of, however often; null where there is none. */
export async function successorOf(db: Transaction, slug: string): Promise<string | null> {
  const seen = new Set<string>()
  let next: string = slug
  for (;;) {
    const merger = await db.organisationMerger.findFirst({
      where: { organisation: { slug: next, status: 'merged' } },
      select: { successor: { select: { slug: true, status: true } } },
    })
    if (!merger || seen.has(next)) return null
    if (merger.successor.status !== 'merged') {
      return merger.successor.status === 'verified' ? merger.successor.slug : null
    }
    seen.add(next)
    next = merger.successor.slug
  }
}
