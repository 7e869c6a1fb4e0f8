import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import { labelsOf, termOptions } from '../taxonomy/index.server'

/** The lists of Law 07/2017/QH14, Arts. 4 to 7, and of payment methods, as in force on a day. */
export async function termLists(db: Transaction, on: Date, locale: Locale) {
  const [objects, forms, modes, scopes, payments] = await Promise.all([
    termOptions(db, 'transfer-object', on, locale),
    termOptions(db, 'transfer-form', on, locale),
    termOptions(db, 'transfer-mode', on, locale),
    termOptions(db, 'transfer-scope', on, locale),
    termOptions(db, 'payment-method', on, locale),
  ])
  return { objects, forms, modes, scopes, payments }
}

/** The words for every code that these lists have or had, by the term that holds it. */
export async function termLabels(db: Transaction, locale: Locale) {
  const [objectCodes, formCode, modeCodes, scopeCode, paymentCode] = await Promise.all([
    labelsOf(db, 'transfer-object', locale),
    labelsOf(db, 'transfer-form', locale),
    labelsOf(db, 'transfer-mode', locale),
    labelsOf(db, 'transfer-scope', locale),
    labelsOf(db, 'payment-method', locale),
  ])
  return { objectCodes, formCode, modeCodes, scopeCode, paymentCode }
}
