import { useLoaderData, useSearchParams } from '@remix-run/react'
import { ScrollText } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { readFilter } from '#app/domain/list-page'
import { organisationRecord } from '#app/domain/record/index.server'
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
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

const kinds = ['technology', 'need', 'organisation', 'nda']

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, url, t, locale }) => {
  const filter = readFilter(RecordFilterSchema, url)
  const page = await tellPage(ctx, await organisationRecord(ctx, filter), { t, locale })
  return { title: t('record.ownTitle'), noIndex: true, filter, ...page }
})

export default function OwnRecord() {
  const t = useTranslations('record')
  const { filter, entries, older } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  return (
    <Page width="wide">
      <PageHeader
        title={t('ownTitle')}
        lead={t('ownLead')}
        actions={
          <LocaleLink
            to={`${paths.workspace.recordExport}?${search}`}
            reloadDocument
            className={buttonClasses('secondary')}
          >
            {t('export')}
          </LocaleLink>
        }
      />
      <RecordFilterForm filter={filter} kinds={kinds} />
      {entries.length === 0 ? (
        <EmptyState title={t('empty')} icon={ScrollText}>
          <p>{t('emptyHint')}</p>
        </EmptyState>
      ) : (
        <RecordList label={t('ownTitle')} entries={entries} />
      )}
      <RecordPages older={older} />
    </Page>
  )
}
