import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import { labelsOf } from '../taxonomy/index.server'
import type { DealRole } from './deal-stages'
import type { DealTerms } from './deal-terms'
import type { TermsView } from './deal-view'

/** The terms in the reader's language; a value that the parties keep to themselves is not for staff. */
export async function termsView(
  db: Transaction,
  terms: DealTerms,
  role: DealRole,
  locale: Locale,
): Promise<TermsView> {
  const [objects, forms, modes, scopes, payments] = await Promise.all([
    labelsOf(db, 'transfer-object', locale),
    labelsOf(db, 'transfer-form', locale),
    labelsOf(db, 'transfer-mode', locale),
    labelsOf(db, 'transfer-scope', locale),
    labelsOf(db, 'payment-method', locale),
  ])
  const label = (labels: Record<string, string>, code: string | null) =>
    code === null ? null : (labels[code] ?? code)
  return {
    objects: terms.objectCodes.map((code) => objects[code] ?? code),
    form: label(forms, terms.formCode),
    modes: terms.modeCodes.map((code) => modes[code] ?? code),
    scope: label(scopes, terms.scopeCode),
    payment: label(payments, terms.paymentCode),
    value: valueFor(terms, role),
    confidential: terms.valueConfidential,
    signedOn: terms.signedOn,
  }
}

function valueFor(
  { value, currency, valueConfidential }: DealTerms,
  role: DealRole,
): TermsView['value'] {
  if (valueConfidential && role === 'staff') return 'hidden'
  return value === null ? null : { amount: Number(value), currency }
}
