import { useTranslations } from 'use-intl'
import type { StaffDraftView } from '#app/domain/listings/index.server'
import { Notice } from '#app/ui/notice'

/** That staff drafted an entry for its organisation, and whether it has agreed. */
export function StaffDraftNotice({ by, note, agreedAt }: StaffDraftView) {
  const t = useTranslations('listings.staffDraft')
  return (
    <Notice tone={agreedAt ? 'info' : 'warning'}>
      <p>{agreedAt ? t('agreed', { by, note, at: agreedAt }) : t('toAgree', { by, note })}</p>
    </Notice>
  )
}
