import { useTranslations } from 'use-intl'
import type { registerFigures } from '#app/domain/recognitions/index.server'
import { Card } from '#app/ui/card'
import { ProgressBar } from '#app/ui/progress-bar'

type Figures = Awaited<ReturnType<typeof registerFigures>>

/** How many S&T enterprises the province has, beside the target of the day. */
export function TargetCard({ stEnterprises: count, startups, target }: Figures) {
  const t = useTranslations('recognitions')
  const left = target ? Math.max(0, target.value - count) : 0
  return (
    <Card title={t('target')}>
      {target ? (
        <ProgressBar
          label={t('targetOf', { count, target: target.value })}
          value={Math.min(1, count / target.value)}
        >
          <p>{left === 0 ? t('targetMet') : t('targetLeft', { left })}</p>
          <p className="muted text-sm">{t('targetSource', { source: target.source })}</p>
        </ProgressBar>
      ) : (
        <p>{t('noTarget', { count })}</p>
      )}
      <p>
        {t('startups')}: <strong>{startups}</strong>
      </p>
    </Card>
  )
}
