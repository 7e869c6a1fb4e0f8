import { useFormatter, useTranslations } from 'use-intl'
import type { ownSanctions } from '#app/domain/trust-safety/index.server'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'

export type SanctionView = Awaited<ReturnType<typeof ownSanctions>>[number]

interface SanctionFactsProps {
  sanction: SanctionView
  /** Further facts, for staff. */
  more?: Parameters<typeof DescriptionList>[0]['items']
}

/** Why something was imposed, on what, and how long it holds. */
export function SanctionFacts({ sanction, more = [] }: SanctionFactsProps) {
  const t = useTranslations('trustSafety.sanction')
  const format = useFormatter()
  const { reasons, reason, entry, postingLimit, startsAt, lastDay, endedAt, end } = sanction
  return (
    <DescriptionList
      items={[
        { term: t('reasons'), description: format.list(reasons) },
        { term: t('words'), description: <p className="whitespace-pre-wrap">{reason}</p> },
        { term: t('entry'), description: entry?.title ?? null },
        {
          term: t('limit'),
          description: postingLimit === null ? null : t('limitValue', { count: postingLimit }),
        },
        { term: t('from'), description: <DateTime value={startsAt} time /> },
        { term: t('through'), description: <Through sanction={sanction} lastDay={lastDay} /> },
        ...more,
        {
          term: t('ended'),
          description:
            endedAt && end ? (
              <>
                {t(`ends.${end}`)}, <DateTime value={endedAt} time />
              </>
            ) : null,
        },
        {
          term: t('endReason'),
          description: sanction.endReason ? (
            <p className="whitespace-pre-wrap">{sanction.endReason}</p>
          ) : null,
        },
      ]}
    />
  )
}

function Through({ sanction, lastDay }: { sanction: SanctionView; lastDay: Date | null }) {
  const t = useTranslations('trustSafety.sanction')
  if (lastDay) return <DateTime value={lastDay} />
  if (sanction.kind === 'warning') return null
  return t(sanction.grade === 'exclusion' ? 'forGood' : 'untilLifted')
}
