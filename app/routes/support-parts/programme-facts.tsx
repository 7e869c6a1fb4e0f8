import { useLocale, useTranslations } from 'use-intl'
import type { ProgrammeContent } from '#app/domain/programmes/programme'
import { formatDate } from '#app/locales/dates'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { Money } from '#app/ui/money'

interface ProgrammeFactsProps {
  content: ProgrammeContent
  version: { number: number; publishedAt: Date | null }
}

/** The frame of a programme: basis, agency, dates, money, clock and version. */
export function ProgrammeFacts({ content, version }: ProgrammeFactsProps) {
  const t = useTranslations('programmes.facts')
  const locale = useLocale()
  const { legalBasis, agency, opensOn, closesOn, budget, panel, endedNote } = content
  const day = (date: string) => <DateTime value={new Date(date)} />
  const running = endedNote === null
  const applied = content.items.some(({ way }) => way === 'application')
  return (
    <DescriptionList
      items={[
        { term: t('legalBasis'), description: legalBasis[locale] },
        { term: t('agency'), description: agency[locale] },
        { term: t('opensOn'), description: day(opensOn) },
        { term: t('closesOn'), description: closesOn ? day(closesOn) : t('noEnd') },
        {
          term: t('budget'),
          description: budget ? (
            <Money amount={BigInt(budget)} currency="VND" />
          ) : running ? (
            t('budgetUnknown')
          ) : null,
        },
        {
          term: t('decision'),
          description: applied ? t('decisionDays', { days: content.decisionWorkingDays }) : null,
        },
        {
          term: t('panel'),
          description: applied
            ? t(`panels.${panel.kind}`, { percent: panel.independentPercent })
            : null,
        },
        {
          term: t('version'),
          description: version.publishedAt
            ? t('versionOn', {
                number: version.number,
                date: formatDate(version.publishedAt, locale),
              })
            : null,
        },
      ]}
    />
  )
}
