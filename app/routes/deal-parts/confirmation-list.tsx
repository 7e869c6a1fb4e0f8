import { CircleCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { DealView } from '#app/domain/deals/deal-view'
import { DateTime } from '#app/ui/date-time'
import { Icon } from '#app/ui/icon'

/** The words given on the present version, by both sides. */
export function ConfirmationList({ confirmations }: Pick<DealView, 'confirmations'>) {
  const t = useTranslations('deals')
  if (confirmations.length === 0) return null
  return (
    <section aria-label={t('page.confirmations')}>
      <h3>{t('page.confirmations')}</h3>
      <ul className="mt-2 flex flex-col gap-2">
        {confirmations.map(({ stage, side, at, by }) => (
          <li key={`${stage}-${side}`} className="flex items-start gap-2">
            <Icon of={CircleCheck} className="mt-1 size-4 shrink-0 text-success" />
            <span>
              {t('page.confirmedAt', {
                side: t(`sides.${side}`),
                name: by ?? '…',
                stage: t(`stages.${stage}`),
              })}
              {' · '}
              <DateTime value={at} time />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
