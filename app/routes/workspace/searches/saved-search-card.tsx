import { Form } from '@remix-run/react'
import { Trash2 } from 'lucide-react'
import { useId } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { type DigestFrequency, digestFrequencies } from '#app/domain/saved-searches/saved-search'
import { formatDate } from '#app/locales/dates'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LinkButton } from '#app/ui/link-button'

interface SavedSearchCardProps {
  search: {
    id: string
    name: string
    query: string
    frequency: DigestFrequency
    createdAt: Date
    /** What it looks for; null where an older form of it cannot be read. */
    searched: string[] | null
  }
}

/** One saved search: run it, change how often one is told, or let go of it. */
export function SavedSearchCard({ search }: SavedSearchCardProps) {
  const t = useTranslations('savedSearches')
  const locale = useLocale()
  const { id, name, query, searched, createdAt } = search
  return (
    <Card title={name}>
      <p>{searched?.join(' · ') ?? query}</p>
      <p className="muted text-sm">{t('savedOn', { date: formatDate(createdAt, locale) })}</p>
      <div className="flex flex-wrap items-end gap-3">
        <LinkButton to={query ? `${paths.search}?${query}` : paths.search}>{t('run')}</LinkButton>
        <FrequencyForm search={search} />
        <ConfirmForm
          label={t('delete')}
          icon={Trash2}
          variant="danger"
          question={t('deleteQuestion', { name })}
          confirm={t('deleteConfirm')}
          values={{ intent: 'delete', savedSearchId: id }}
        />
      </div>
    </Card>
  )
}

function FrequencyForm({ search: { id, name, frequency } }: SavedSearchCardProps) {
  const t = useTranslations('savedSearches')
  const select = useId()
  return (
    <Form method="post" className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="savedSearchId" value={id} />
      <div className="field">
        <label htmlFor={select} className="field-label">
          {t('frequency')}
        </label>
        <select
          key={frequency}
          id={select}
          name="frequency"
          defaultValue={frequency}
          aria-label={t('frequencyOf', { name })}
          className="select"
        >
          {digestFrequencies.map((value) => (
            <option key={value} value={value}>
              {t(`frequencies.${value}`)}
            </option>
          ))}
        </select>
      </div>
      <SubmitButton name="intent" value="change" variant="secondary">
        {t('change')}
      </SubmitButton>
    </Form>
  )
}
