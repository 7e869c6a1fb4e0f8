import { useLoaderData, useSearchParams } from '@remix-run/react'
import { ScrollText } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { readFilter } from '#app/domain/list-page'
import { recordEnd, searchRecord } from '#app/domain/record/index.server'
import { RecordFilterSchema } from '#app/domain/record/record-schemas'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { RecordFilterForm } from '#app/routes/record-parts/record-filter'
import { RecordList } from '#app/routes/record-parts/record-list'
import { RecordPages } from '#app/routes/record-parts/record-pages'
import { tellPage } from '#app/routes/record-parts/tell-entries.server'
import { buttonClasses } from '#app/ui/button-classes'
import { EmptyState } from '#app/ui/empty-state'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'record' }, async ({ ctx, url, t, locale }) => {
  const filter = readFilter(RecordFilterSchema, url)
  const [found, end] = await Promise.all([searchRecord(ctx, filter), recordEnd(ctx.db)])
  const page = await tellPage(ctx, found, { t, locale })
  return { title: t('record.title'), noIndex: true, filter, ...page, end }
})

export default function RecordSearch() {
  const t = useTranslations('record')
  const { filter, entries, older, end } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  return (
    <Page width="wide">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <LocaleLink
            to={`${paths.backOffice.recordExport}?${search}`}
            reloadDocument
            className={buttonClasses('secondary')}
          >
            {t('export')}
          </LocaleLink>
        }
      />
      <RecordFilterForm filter={filter} whole />
      {entries.length === 0 ? (
        <EmptyState title={t('empty')} icon={ScrollText}>
          <p>{t('emptyHint')}</p>
        </EmptyState>
      ) : (
        <RecordList label={t('title')} entries={entries} to={paths.backOffice.recordEntry} />
      )}
      <RecordPages older={older} />
      {end ? (
        <Notice tone="info">
          <p>
            {t('end', { sequence: end.sequence })} <code className="break-all">{end.hash}</code>
          </p>
          <p>{t('keep')}</p>
        </Notice>
      ) : null}
    </Page>
  )
}
