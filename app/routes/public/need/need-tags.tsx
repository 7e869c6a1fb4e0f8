import { Leaf } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { NeedView } from '#app/domain/needs/need-view'
import { Tag } from '#app/ui/tag'

/** What classifies a need. */
export function NeedTags({ need }: { need: NeedView }) {
  const t = useTranslations('catalogue')
  return (
    <>
      {need.field ? <Tag>{need.field.labels.at(-1)}</Tag> : null}
      {need.greenTag ? (
        <Tag tone="success" icon={Leaf}>
          {t('green')}
        </Tag>
      ) : null}
      {need.source ? <Tag>{t('imported')}</Tag> : null}
    </>
  )
}
