import { useTranslations } from 'use-intl'
import type { PastDecision } from '#app/domain/moderation/moderation-item'
import type { Option } from '#app/domain/taxonomy/taxonomy'
import { DateTime } from '#app/ui/date-time'
import { Table } from '#app/ui/table'

interface PastDecisionsProps {
  past: PastDecision[]
  categories: Pick<Option, 'code' | 'label'>[]
}

/** Decisions so far: who, on which version, with which points. */
export function PastDecisions({ past, categories }: PastDecisionsProps) {
  const t = useTranslations('moderation')
  const classes = useTranslations('catalogue.legal')
  const wordsOf = (code: string) => categories.find((one) => one.code === code)?.label ?? code
  return (
    <Table
      caption={t('past')}
      captionHidden
      rows={past}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'decision',
          header: t('decision'),
          rowHeader: true,
          cell: ({ decision }) => t(`pastDecisions.${decision}`),
        },
        { id: 'at', header: t('decidedAt'), cell: ({ at }) => <DateTime value={at} time /> },
        { id: 'by', header: t('officer'), cell: ({ by }) => by },
        { id: 'version', header: t('version'), numeric: true, cell: ({ version }) => version },
        {
          id: 'points',
          header: t('points'),
          cell: ({ scores, total, verdict }) =>
            scores && total !== null && verdict ? (
              <>
                {t('rubric.result', { total, verdict: t(`rubric.verdicts.${verdict}`) })}
                <ul className="muted text-sm">
                  {Object.entries(scores).map(([code, points]) => (
                    <li key={code}>
                      {wordsOf(code)}: {points}
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              '—'
            ),
        },
        {
          id: 'legal',
          header: t('legalCheck'),
          cell: ({ legal }) =>
            legal ? (
              <>
                {classes(legal.legalClass)}
                {legal.note ? <p>{legal.note}</p> : null}
                <details>
                  <summary>{t('legalRules')}</summary>
                  <ul className="muted text-sm" lang="vi">
                    {legal.rules.map((rule) => (
                      <li key={rule}>{rule}</li>
                    ))}
                  </ul>
                </details>
              </>
            ) : (
              '—'
            ),
        },
      ]}
    />
  )
}
