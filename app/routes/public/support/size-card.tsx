import { useFormatter, useTranslations } from 'use-intl'
import type { SizeFinding } from '#app/domain/programmes/enterprise-size'
import type { FirmAnswers } from '#app/domain/programmes/firm-answers'
import { useLevelText } from '#app/routes/support-parts/level-text'
import { Card } from '#app/ui/card'
import { Table } from '#app/ui/table'

interface SizeCardProps {
  size: SizeFinding
  answers: FirmAnswers
}

/** How the size comes about: each limit of each size beside the firm's own figures. */
export function SizeCard({ size, answers }: SizeCardProps) {
  const t = useTranslations('programmes')
  const format = useFormatter()
  const text = useLevelText()
  const { employees, revenue, capital } = answers
  const unknown = t('item.fitsUnknown')
  const verdict = (fits: boolean | null) =>
    (fits === null ? unknown : t(fits ? 'item.fits' : 'item.fitsNot')).replaceAll(' ', '\u00a0')
  const cell = (limit: string, fits: boolean | null) => `≤\u00a0${limit}: ${verdict(fits)}`
  const people = typeof employees === 'number' ? format.number(employees / 100) : unknown
  const sum = (value: FirmAnswers['revenue']) =>
    value === 'none' ? t('item.noRevenue') : value ? text.money(value) : unknown
  return (
    <Card title={t('item.sizeTitle')}>
      <p>{t('item.sizeRule')}</p>
      <p>
        {t('item.employees')}: <strong>{people}</strong> · {t('item.revenue')}:{' '}
        <strong>{sum(revenue)}</strong> · {t('item.capital')}: <strong>{sum(capital)}</strong>
      </p>
      <Table
        caption={t('item.sizeTitle')}
        captionHidden
        rows={size.steps}
        rowKey={(step) => step.size}
        columns={[
          {
            id: 'size',
            header: t('result.size'),
            rowHeader: true,
            cell: (step) => t(`sizes.${step.size}`),
          },
          {
            id: 'employees',
            header: t('item.employees'),
            cell: ({ limit, ...step }) => cell(format.number(limit.employees), step.employees),
          },
          {
            id: 'revenue',
            header: t('item.revenue'),
            cell: ({ limit, ...step }) => cell(text.money(limit.revenue), step.revenue),
          },
          {
            id: 'capital',
            header: t('item.capital'),
            cell: ({ limit, ...step }) => cell(text.money(limit.capital), step.capital),
          },
          { id: 'fits', header: t('item.outcome'), cell: ({ fits }) => verdict(fits) },
        ]}
      />
      <p>
        {t('item.outcome')}:{' '}
        <strong>
          {size.size === null
            ? t('result.sizeUnknown')
            : size.size === 'large'
              ? t('result.sizeLarge')
              : t(`sizes.${size.size}`)}
        </strong>
      </p>
    </Card>
  )
}
