import { useTranslations } from 'use-intl'
import type { Readiness } from '#app/domain/recognitions/readiness'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'

const tones = { ready: 'success', 'not-ready': 'error', unknown: 'warning' } as const
const findingTones = { yes: 'success', no: 'error', unknown: 'warning' } as const

interface ReadinessResultProps {
  readiness: Readiness
  /** Words of a criterion in the reader's language. */
  labelOf: (code: string) => string
}

/** What the answers come to, criterion by criterion, and what to do next. */
export function ReadinessResult({ readiness, labelOf }: ReadinessResultProps) {
  const t = useTranslations('recognitions.check')
  const { verdict, findings } = readiness
  return (
    <Card title={t('result')}>
      <Notice tone={tones[verdict]} title={t(`verdicts.${verdict}`)}>
        <p>{t(`verdictHints.${verdict}`)}</p>
      </Notice>
      <Table
        caption={t('result')}
        captionHidden
        rows={findings}
        rowKey={({ code }) => code}
        columns={[
          {
            id: 'criterion',
            header: t('criterion'),
            rowHeader: true,
            cell: ({ code }) => labelOf(code),
          },
          {
            id: 'standing',
            header: t('standing'),
            cell: ({ verdict: finding, by }) => (
              <>
                <StatusTag tone={findingTones[finding]}>{t(`findings.${finding}`)}</StatusTag>
                {by ? <p className="muted text-sm">{t('metBy', { label: labelOf(by) })}</p> : null}
              </>
            ),
          },
        ]}
      />
      <p className="font-semibold">{t('next')}</p>
      <ul className="list-disc pl-5">
        <li>
          <LocaleLink to={paths.technologies}>{t('nextTechnologies')}</LocaleLink>
        </li>
        <li>
          <LocaleLink to={paths.support}>{t('nextSupport')}</LocaleLink>
        </li>
      </ul>
    </Card>
  )
}
