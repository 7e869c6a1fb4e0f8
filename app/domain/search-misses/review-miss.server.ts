import { notFound } from '#app/platform/http/domain-error'
import { isStaff } from '../accounts/actor'
import type { Context } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import type { MissReviewInput } from './search-miss-schemas'

/**
 * Records what was done about a search without a result. It leaves the list, and comes back where it
 * still finds nothing on a later day.
 * @throws DomainError not found where it was never made, and for everybody who is not staff
 */
export async function reviewMiss({ db, actor, now }: Context, input: MissReviewInput) {
  if (!isStaff(actor)) throw notFound()
  const { query, kind, lang, outcome, note } = input
  const made = await db.searchMiss.findFirst({ where: { query, kind, lang } })
  if (!made) throw notFound()
  await db.searchMissReview.create({
    data: {
      query,
      kind,
      lang,
      outcome,
      note,
      day: dayAsDate(localDay(now)),
      userId: actor.userId,
      createdAt: now,
    },
  })
}
