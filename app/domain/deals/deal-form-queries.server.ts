import { isoDay } from '#app/locales/dates'
import type { Locale } from '#app/locales/locale'
import { formatAmount } from '#app/locales/money'
import { forbidden, notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { isDealNumber } from './deal'
import { refusalToAct, roleIn } from './deal-policy'
import { termsStages } from './deal-stages'
import { termLists } from './term-lists.server'

/**
 * What the form of the terms begins with, and its lists as they are in force today.
 * @throws DomainError not-found, or forbidden where the reader may not change them
 */
export async function dealTermsForm(ctx: Context, number: string | undefined, locale: Locale) {
  const { db, actor, now } = ctx
  const deal =
    number && isDealNumber(number) ? await db.deal.findUnique({ where: { number } }) : null
  const role = deal && roleIn(actor, deal)
  if (!deal || !role || role === 'staff') throw notFound()
  const refusal = refusalToAct(actor, role)
  if (refusal) throw forbidden(refusal)
  if (!termsStages.includes(deal.stage)) throw forbidden('termsFixed')
  const on = deal.signedOn ?? now
  return {
    number: deal.number,
    title: deal.title,
    version: deal.version,
    today: isoDay(now),
    options: await termLists(db, on, locale),
    terms: {
      objectCodes: deal.objectCodes,
      formCode: deal.formCode ?? '',
      modeCodes: deal.modeCodes,
      scopeCode: deal.scopeCode ?? '',
      paymentCode: deal.paymentCode ?? '',
      value: deal.value === null ? '' : formatAmount(deal.value, deal.currency, locale),
      currency: deal.currency,
      valueConfidential: deal.valueConfidential,
      signedOn: deal.signedOn?.toISOString().slice(0, 10) ?? '',
    },
  }
}
