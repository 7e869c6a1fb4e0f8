import type { ImportedListing } from './imported-listing'

const WHOLE = 10_000

/** The rows of an imported technology, as Prisma writes them with it. */
export function technologyData({ texts, fieldCode, trl, owner, ip, amount }: ImportedListing) {
  return {
    fieldCode,
    trl,
    ...(amount === null
      ? { priceMode: 'on_request' as const }
      : { priceMode: 'fixed' as const, priceMin: amount, priceMax: amount }),
    texts: {
      create: texts.map(({ lang, title, summary, body, problem, application, keywords }) => ({
        lang,
        title,
        summary,
        problem,
        solution: body,
        application,
        keywords,
      })),
    },
    ...(owner ? { owners: { create: { position: 0, name: owner, shareBasisPoints: WHOLE } } } : {}),
    ...(ip ? { ipRights: { create: { ...ip, position: 0, type: 'patent', owner } } } : {}),
  }
}
