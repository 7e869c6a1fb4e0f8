import { Form, useLoaderData } from '@remix-run/react'
import { ListX, Plus } from 'lucide-react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { readFilter } from '#app/domain/list-page'
import { listRows } from '#app/domain/reference-data/index.server'
import { RowFilterSchema } from '#app/domain/reference-data/reference-schemas'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Button } from '#app/ui/button'
import { buttonClasses } from '#app/ui/button-classes'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { listOf } from './list-params'
import { RowTable } from './row-table'
import { namesFor } from './unit-choices.server'
import { useListWords } from './use-list-words'

export const meta = pageMeta

export const loader = handle(
  { access: 'reference-data' },
  async ({ ctx, params, url, locale, t }) => {
    const list = listOf(params)
    const filter = readFilter(RowFilterSchema, url)
    const scheme = filter.scheme ? t.dynamic(`referenceData.schemes.${filter.scheme}`) : null
    const named = scheme?.startsWith('referenceData.') ? filter.scheme : scheme
    const title = named ?? t(`referenceData.lists.${list}`)
    const names = await namesFor(ctx, list, locale)
    return {
      title,
      noIndex: true,
      list,
      filter,
      names,
      ...(await listRows(ctx, list, filter, names)),
    }
  },
)

export default function ReferenceRows() {
  const t = useTranslations('referenceData')
  const { title, list, filter, rows, names, total, pages } = useLoaderData<typeof loader>()
  const { reference, newReferenceRow, referenceImport, referenceExport } = paths.backOffice
  const query = filter.scheme ? `?scheme=${encodeURIComponent(filter.scheme)}` : ''
  return (
    <Page width="wide">
      <Breadcrumbs items={[{ to: reference, label: t('title') }]} />
      <PageHeader
        title={title}
        lead={t(`leads.${list}`)}
        actions={
          <>
            <LinkButton to={newReferenceRow(list) + query} icon={Plus}>
              {t('add')}
            </LinkButton>
            <LinkButton to={referenceImport(list)} variant="secondary">
              {t('import.link')}
            </LinkButton>
            <LocaleLink
              to={referenceExport(list)}
              reloadDocument
              className={buttonClasses('secondary')}
            >
              {t('export')}
            </LocaleLink>
          </>
        }
      />
      <Filter />
      <p role="status">{t('count', { total })}</p>
      {rows.length === 0 ? (
        <EmptyState title={t('empty')} icon={ListX} />
      ) : (
        <RowTable list={list} rows={rows} caption={title} names={names} linked />
      )}
      <Pagination page={filter.page} pages={pages} />
    </Page>
  )
}

function Filter() {
  const t = useTranslations('referenceData')
  const words = useListWords()
  const id = useId()
  const { list, filter } = useLoaderData<typeof loader>()
  return (
    <Form method="get" aria-label={t('filter')} className="flex flex-wrap items-end gap-3">
      {filter.scheme ? <input type="hidden" name="scheme" value={filter.scheme} /> : null}
      <div className="field min-w-0 grow basis-52">
        <label htmlFor={`${id}-q`} className="field-label">
          {t('search')}
        </label>
        <input
          id={`${id}-q`}
          type="search"
          name="q"
          defaultValue={filter.q}
          className="input w-full"
        />
      </div>
      {list === 'holidays' ? null : (
        <div className="field min-w-0 basis-44">
          <label htmlFor={`${id}-on`} className="field-label">
            {t('on')}
          </label>
          <input
            id={`${id}-on`}
            type="date"
            name="on"
            defaultValue={filter.on}
            className="input w-full"
          />
        </div>
      )}
      <Button type="submit" variant="secondary">
        {words('columns', 'find')}
      </Button>
    </Form>
  )
}
