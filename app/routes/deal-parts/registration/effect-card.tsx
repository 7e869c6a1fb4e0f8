import { useLocale, useTranslations } from 'use-intl'
import type { ContractEffect } from '#app/domain/registration/contract-effect'
import { formatDate } from '#app/locales/dates'
import { Card } from '#app/ui/card'
import { Notice } from '#app/ui/notice'

/** From when the contract binds, or what that waits for. */
export function EffectCard({ effect }: { effect: ContractEffect }) {
  const t = useTranslations('registration.page')
  const locale = useLocale()
  return (
    <Card title={t('effect')}>
      {effect.on ? (
        <Notice tone="success" title={t('effectOn', { date: formatDate(effect.on, locale) })}>
          <p>{t(`effectBecause.${effect.because}`)}</p>
        </Notice>
      ) : (
        <p>{t(`effectBecause.${effect.because}`)}</p>
      )}
    </Card>
  )
}
