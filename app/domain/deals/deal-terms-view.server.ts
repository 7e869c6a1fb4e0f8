import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import type { DealRole } from './deal-stages'
import type { DealTerms } from './deal-terms'
import type { TermsView } from './deal-view'
import { termLabels } from './term-lists.server'

/** The terms in the reader's language; a value that the parties keep to themselves is not for staff. */
export async function termsView(
  db: Transaction,
  terms: DealTerms,
  role: DealRole,
  locale: Locale,
): Promise<TermsView> {
  const labels = await termLabels(db, locale)
  const label = (list: Record<string, string>, code: string | null) =>
    code === null ? null : (list[code] ?? code)
  return {
    objects: terms.objectCodes.map((code) => labels.objectCodes[code] ?? code),
    form: label(labels.formCode, terms.formCode),
    modes: terms.modeCodes.map((code) => labels.modeCodes[code] ?? code),
    scope: label(labels.scopeCode, terms.scopeCode),
    payment: label(labels.paymentCode, terms.paymentCode),
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
