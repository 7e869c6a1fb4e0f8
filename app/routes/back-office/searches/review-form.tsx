import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { MissItem } from '#app/domain/search-misses/miss-queries.server'
import { missOutcomes } from '#app/domain/search-misses/search-miss'
import { ConfirmForm } from '#app/ui/confirm-form'

/** Records what was done about a search without a result. */
export function ReviewForm({ query, kind, lang, formKey }: MissItem & { formKey: string }) {
  const t = useTranslations('searchMisses')
  const ui = useTranslations('ui')
  const id = useId()
  return (
    <ConfirmForm
      label={t('handle')}
      question={t('question', { query })}
      confirm={t('confirm')}
      values={{ query, kind, lang, formKey }}
    >
      <div className="field">
        <label htmlFor={`${id}-outcome`} className="field-label">
          {t('outcome')}
        </label>
        <select id={`${id}-outcome`} name="outcome" required className="select">
          {missOutcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(`outcomes.${outcome}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-note`} className="field-label">
          {t('note')} <span className="field-optional">({ui('optional')})</span>
        </label>
        <textarea id={`${id}-note`} name="note" rows={2} maxLength={1_000} className="textarea" />
      </div>
    </ConfirmForm>
  )
}
