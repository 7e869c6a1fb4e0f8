import { useTranslations } from 'use-intl'
import { StatusTag } from '#app/ui/status-tag'
import type { Tone } from '#app/ui/tone'
import type { ListingStatus } from '../listing'

const tones: Record<ListingStatus, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  returned: 'warning',
  held: 'warning',
  rejected: 'error',
  published: 'success',
  expired: 'warning',
  withdrawn: 'neutral',
}

interface ListingStatusTagProps {
  status: ListingStatus
  isHidden?: boolean
}

/** The status of an entry, and that it is hidden where it is. */
export function ListingStatusTag({ status, isHidden }: ListingStatusTagProps) {
  const t = useTranslations('listings')
  return (
    <>
      <StatusTag tone={tones[status]}>{t(`statuses.${status}`)}</StatusTag>
      {isHidden ? (
        <>
          {' '}
          <StatusTag tone="error">{t('hidden')}</StatusTag>
        </>
      ) : null}
    </>
  )
}
