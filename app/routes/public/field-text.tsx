import { useTranslations } from 'use-intl'
import type { FieldView } from '#app/domain/listings/listing-view'

/** A field with the one above it; a code of the exchange's own says that it is provisional. */
export function FieldText({ field }: { field: FieldView }) {
  const t = useTranslations('catalogue.fields')
  return (
    <>
      {field.labels.join(' › ')}
      {field.provisional ? (
        <span className="muted text-sm font-normal" title={t('provisionalHint')}>
          {' '}
          ({t('provisional')})
        </span>
      ) : null}
    </>
  )
}
