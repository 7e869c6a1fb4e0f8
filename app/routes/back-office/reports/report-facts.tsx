import { useTranslations } from 'use-intl'
import type { staffReport } from '#app/domain/trust-safety/index.server'
import { paths } from '#app/routes/paths'
import { recordPath } from '#app/routes/public/report/reported-side'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { LocaleLink } from '#app/ui/locale-link'

export type ReportView = Awaited<ReturnType<typeof staffReport>>

/** What was reported, by whom, about what, and who answers for it. */
export function ReportFacts({ report }: { report: ReportView }) {
  const t = useTranslations('trustSafety.reports')
  const { about, organisation, reporter, earlier, sanctions } = report
  const { backOffice } = paths
  const standing =
    about.kind === 'organisation' ? null : backOffice.entryStanding(about.kind, about.id)
  return (
    <DescriptionList
      items={[
        {
          term: t('about'),
          description: (
            <>
              <LocaleLink to={recordPath(about)}>{about.title}</LocaleLink>
              {standing ? (
                <>
                  {' '}
                  (<LocaleLink to={standing}>{t('toStanding')}</LocaleLink>)
                </>
              ) : null}
            </>
          ),
        },
        {
          term: t('organisation'),
          description: (
            <>
              <LocaleLink to={backOffice.organisation(organisation.id)}>
                {organisation.name}
              </LocaleLink>{' '}
              (
              <LocaleLink to={backOffice.organisationSanctions(organisation.id)}>
                {t('toItsSanctions')}
              </LocaleLink>
              )
            </>
          ),
        },
        {
          term: t('message'),
          description: <p className="whitespace-pre-wrap">{report.message}</p>,
        },
        {
          term: t('reporter'),
          description: [reporter.name, reporter.email].filter(Boolean).join(', ') || t('anonymous'),
        },
        { term: t('received'), description: <DateTime value={report.createdAt} time /> },
        { term: t('due'), description: <DateTime value={report.dueAt} /> },
        { term: t('officer'), description: report.officer ?? '—' },
        {
          term: t('earlier'),
          description: t('earlierValue', {
            open: earlier.open ?? 0,
            upheld: earlier.upheld ?? 0,
            dismissed: earlier.dismissed ?? 0,
          }),
        },
        {
          term: t('answer'),
          description: report.answer ? (
            <p className="whitespace-pre-wrap">{report.answer}</p>
          ) : null,
        },
        {
          term: t('sanction'),
          description:
            sanctions.length > 0
              ? sanctions.map((number) => (
                  <LocaleLink key={number} to={backOffice.sanction(number)}>
                    {number}
                  </LocaleLink>
                ))
              : null,
        },
      ]}
    />
  )
}
