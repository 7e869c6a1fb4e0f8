import type { Locale } from '#app/locales/locale'
import type { Context } from '../context'
import { termLabels, termLists } from '../deals/index.server'
import { namesOf } from './names.server'
import { refusalToOffer } from './room-policy'
import type { Room } from './room-record.server'
import type { OfferView } from './room-view'

/** The offers of a room, the latest first, and what the form of a new one chooses from. */
export async function listOffers({ db, actor, now }: Context, room: Room, locale: Locale) {
  const [rows, deal, options] = await Promise.all([
    db.offer.findMany({
      where: { dealId: room.id },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 100,
    }),
    db.deal.findUniqueOrThrow({ where: { id: room.id } }),
    termLists(db, now, locale),
  ])
  const labels = await termLabels(db, locale)
  const nameOf = await namesOf(
    db,
    rows.flatMap(({ authorId, answeredById }) => [authorId, answeredById]),
  )
  const named = (term: keyof typeof labels, codes: readonly (string | null)[]) =>
    codes.flatMap((code) => (code ? [labels[term][code] ?? code] : [])).join('; ') || null
  const offers = rows.map(
    (row): OfferView => ({
      id: row.id,
      by: { name: nameOf(row.authorId), side: row.side },
      amount: String(row.amount),
      currency: row.currency,
      terms: {
        objectCodes: named('objectCodes', row.objectCodes),
        formCode: named('formCode', [row.formCode]),
        modeCodes: named('modeCodes', row.modeCodes),
        scopeCode: named('scopeCode', [row.scopeCode]),
        paymentCode: named('paymentCode', [row.paymentCode]),
      },
      words: row.words,
      status: row.status,
      at: row.createdAt,
      answeredBy: nameOf(row.answeredById),
      answeredAt: row.answeredAt,
      reason: row.reason,
      own: row.side === room.side,
    }),
  )
  const { objectCodes, formCode, modeCodes, scopeCode, paymentCode } =
    rows.find(({ status }) => status === 'open') ?? deal
  const terms = { objectCodes, formCode, modeCodes, scopeCode, paymentCode }
  return { offers, options, terms, refusal: refusalToOffer(actor, room) }
}
