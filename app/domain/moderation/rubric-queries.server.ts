import type { Transaction } from '#app/platform/db/client.server'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { figureOn, termsOf } from '../taxonomy/index.server'
import type { Rubric } from './rubric'

/** The rubric in force on the day of an instant. */
export async function rubricOn(db: Transaction, on: Date): Promise<Rubric> {
  const day = dayAsDate(localDay(on))
  const inForce = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] }
  const newest = { orderBy: { validFrom: 'desc' }, select: { validFrom: true } } as const
  const [terms, publishFrom, holdFrom, leastEach, most, term, figure] = await Promise.all([
    termsOf(db, 'moderation-category', on),
    figureOn(db, 'moderation-publish-points', on),
    figureOn(db, 'moderation-hold-points', on),
    figureOn(db, 'moderation-least-points', on),
    figureOn(db, 'moderation-most-points', on),
    db.referenceTerm.findFirstOrThrow({
      where: { scheme: 'moderation-category', ...inForce },
      ...newest,
    }),
    db.referenceFigure.findFirstOrThrow({
      where: { code: { startsWith: 'moderation-', endsWith: '-points' }, ...inForce },
      ...newest,
    }),
  ])
  return {
    categories: terms.map(({ code }) => code),
    most,
    publishFrom,
    holdFrom,
    leastEach,
    from: term.validFrom > figure.validFrom ? term.validFrom : figure.validFrom,
  }
}
