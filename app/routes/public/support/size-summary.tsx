import { useTranslations } from 'use-intl'
import type { SizeFinding } from '#app/domain/programmes/enterprise-size'

type Size = SizeFinding['size']

interface SizeSummaryProps {
  /** By the law's either-or, and by each of the two criteria alone. */
  size: { own: Size; revenue: Size; capital: Size }
}

/** The size of the enterprise, and whether the other criterion would make it another. */
export function SizeSummary({ size }: SizeSummaryProps) {
  const t = useTranslations('programmes')
  const { own } = size
  const words =
    own === null
      ? t('result.sizeUnknown')
      : own === 'large'
        ? t('result.sizeLarge')
        : t(`sizes.${own}`)
  const others = (['revenue', 'capital'] as const).flatMap((criterion) => {
    const other = size[criterion]
    if (!own || !other || other === 'large' || other === own) return []
    return [{ criterion, other }]
  })
  return (
    <>
      <p>
        {t('result.size')}: <strong>{words}</strong>
      </p>
      {others.map(({ criterion, other }) => (
        <p key={criterion} className="muted">
          {t('result.otherCriterion', {
            criterion: t(`result.criteria.${criterion}`),
            size: t(`sizes.${other}`),
          })}
        </p>
      ))}
    </>
  )
}
