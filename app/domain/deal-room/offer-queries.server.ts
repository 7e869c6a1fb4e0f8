import type { Locale } from '#app/locales/locale'
import type { Context } from '../context'
import { labelsOf, termOptions } from '../taxonomy/index.server'
import { namesOf } from './names.server'
import { refusalToOffer } from './room-policy'
import type { Room } from './room-record.server'
import type { OfferView } from './room-view'

/** The offers of a room, the latest first, and what the form of a new one chooses from. */
export async function listOffers({ db, actor, now }: Context, room: Room, locale: Locale) {
  const [rows, payments, scopes, paymentLabels, scopeLabels] = await Promise.all([
    db.offer.findMany({
      where: { dealId: room.id },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 100,
    }),
    termOptions(db, 'payment-method', now, locale),
    termOptions(db, 'transfer-scope', now, locale),
    labelsOf(db, 'payment-method', locale),
    labelsOf(db, 'transfer-scope', locale),
  ])
  const nameOf = await namesOf(
    db,
    rows.flatMap(({ authorId, answeredById }) => [authorId, answeredById]),
  )
  const label = (labels: Record<string, string>, code: string | null) =>
    code && (labels[code] ?? code)
  const offers = rows.map(
    (row): OfferView => ({
      id: row.id,
      by: { name: nameOf(row.authorId), side: row.side },
      amount: String(row.amount),
      currency: row.currency,
      payment: label(paymentLabels, row.paymentCode),
      scope: label(scopeLabels, row.scopeCode),
      words: row.words,
      status: row.status,
      at: row.createdAt,
      answeredBy: nameOf(row.answeredById),
      answeredAt: row.answeredAt,
      reason: row.reason,
      own: row.side === room.side,
    }),
  )
  return { offers, options: { payments, scopes }, refusal: refusalToOffer(actor, room) }
}
