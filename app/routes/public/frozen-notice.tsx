import { useTranslations } from 'use-intl'
import { Notice } from '#app/ui/notice'

/** Says that an entry takes no interests for now, and no more: nothing is decided yet. */
export function FrozenNotice() {
  const t = useTranslations('trustSafety.frozen')
  return (
    <Notice tone="warning" title={t('title')}>
      {t('body')}
    </Notice>
  )
}
