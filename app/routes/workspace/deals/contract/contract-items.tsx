import { useLocale, useTranslations } from 'use-intl'
import type { ContractPage } from '#app/domain/deals/contract-queries.server'
import { formatMoney } from '#app/locales/money'
import { ItemTag } from '#app/routes/deal-parts/checklist-card'
import { Prose } from '#app/ui/prose'

/** The items in the order of the law, each with what fills it and what it lacks. */
export function ContractItems({ contract: { items, terms, title } }: { contract: ContractPage }) {
  const t = useTranslations('contract')
  const names = useTranslations('deals.terms')
  const locale = useLocale()
  const value =
    terms.value && terms.value !== 'hidden'
      ? formatMoney(BigInt(terms.value.amount), terms.value.currency, locale)
      : null
  const fromTerms: Record<string, (string | null)[]> = {
    'technology-name': [title],
    'object-and-quality': terms.objects,
    'ownership-or-use': [terms.scope],
    'transfer-mode': terms.modes,
    'price-and-payment': [value, terms.payment],
  }
  return (
    <ol className="stack">
      {items.map((item, index) => {
        const agreed = (fromTerms[item.code] ?? []).filter(Boolean).join('; ')
        const lacks = item.missingTerms.map((name) => names(name)).join(', ')
        return (
          <li key={item.code} className="card-panel">
            <div className="flex flex-wrap items-start justify-between gap-3">
              <h2 className="text-lg">
                {index + 1}. {item.label}
              </h2>
              <ItemTag state={item.state} />
            </div>
            {agreed ? (
              <p className="mt-2">
                <span className="muted">{t('fromTerms')}:</span> {agreed}
              </p>
            ) : null}
            {item.text ? (
              <div className="mt-2 wrap-anywhere">
                <Prose>{item.text}</Prose>
              </div>
            ) : null}
            {lacks ? <p className="mt-2">{t('lacksTerms', { terms: lacks })}</p> : null}
            {item.missingWords ? <p className="mt-2">{t('lacksWords')}</p> : null}
          </li>
        )
      })}
    </ol>
  )
}
