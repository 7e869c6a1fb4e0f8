import { isoDay } from '#app/locales/dates'
import type { Locale } from '#app/locales/locale'
import { formatAmount } from '#app/locales/money'
import { forbidden, notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { termOptions } from '../taxonomy/index.server'
import { isDealNumber } from './deal'
import { refusalToAct, roleIn } from './deal-policy'
import { termsStages } from './deal-stages'

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
  const [objects, forms, modes, scopes, payments] = await Promise.all([
    termOptions(db, 'transfer-object', on, locale),
    termOptions(db, 'transfer-form', on, locale),
    termOptions(db, 'transfer-mode', on, locale),
    termOptions(db, 'transfer-scope', on, locale),
    termOptions(db, 'payment-method', on, locale),
  ])
  return {
    number: deal.number,
    title: deal.title,
    version: deal.version,
    today: isoDay(now),
    options: { objects, forms, modes, scopes, payments },
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
