import { useTranslations } from 'use-intl'
import type { LevelFinding } from '#app/domain/programmes/support-ceiling'
import type { SupportUnit } from '#app/domain/programmes/support-item'
import { questionNames } from '#app/domain/programmes/wizard'
import { paths } from '#app/routes/paths'
import { useLevelText } from '#app/routes/support-parts/level-text'
import { Card } from '#app/ui/card'
import { LinkButton } from '#app/ui/link-button'

interface YourLevelProps {
  level: LevelFinding
  unit: SupportUnit
  query: string
}

const BASIS = 10_000n

/** The reader's own level in one sentence, and from which cost on it is the ceiling. */
export function YourLevel({ level, unit, query }: YourLevelProps) {
  const t = useTranslations('programmes')
  const text = useLevelText()
  if (level.kind !== 'level') {
    const unknown = level.kind === 'size-unknown'
    return (
      <Card title={t('item.yours')}>
        <p>{t(unknown ? 'item.sizeUnknown' : 'item.otherSize')}</p>
        <p className="no-print">
          <LinkButton to={paths.checkSupport(questionNames[0]) + query} variant="secondary">
            {t('checkTitle')}
          </LinkButton>
        </p>
      </Card>
    )
  }
  const { ceiling, rate } = level
  const per = BigInt(rate)
  return (
    <Card title={t('item.yours')}>
      <p className="text-lg">
        {ceiling === null
          ? t('item.yourLevelNoCeiling', { rate: text.rate(rate) })
          : t('item.yourLevel', { rate: text.rate(rate), ceiling: text.ceiling(ceiling, unit) })}
      </p>
      <p className="muted">{text.who(level.level)}</p>
      {ceiling === null ? null : (
        <p>
          {t('item.turningPoint', {
            cost: text.money((ceiling * BASIS + per - 1n) / per),
            ceiling: text.money(ceiling),
          })}
        </p>
      )}
    </Card>
  )
}
