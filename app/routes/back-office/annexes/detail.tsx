import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { annexList } from '#app/domain/moderation/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { buttonClasses } from '#app/ui/button-classes'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Table } from '#app/ui/table'

export const meta = pageMeta

export const loader = handle({ access: 'moderator' }, async ({ ctx, params }) => {
  const list = await annexList(ctx, params.id ?? '')
  return { title: list.title, noIndex: true, list }
})

export default function AnnexDetail() {
  const t = useTranslations('annexes')
  const classes = useTranslations('catalogue.legal')
  const { list } = useLoaderData<typeof loader>()
  const { change } = list
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.annexes, label: t('title') }]} />
      <PageHeader
        eyebrow={classes(list.legalClass)}
        title={<span lang="vi">{list.title}</span>}
        lead={<span lang="vi">{list.source}</span>}
        actions={
          <LocaleLink
            to={paths.backOffice.annexExport(list.id)}
            reloadDocument
            className={buttonClasses('secondary')}
          >
            {t('export')}
          </LocaleLink>
        }
      />
      {list.provisional ? <Notice tone="warning">{t('provisional')}</Notice> : null}
      <DescriptionList
        items={[
          {
            term: t('validity'),
            description: (
              <>
                <DateTime value={list.validFrom} /> {t('validTo')}{' '}
                {list.validTo ? <DateTime value={list.validTo} /> : t('open')}
              </>
            ),
          },
          { term: t('loadedBy'), description: list.loadedBy },
          { term: t('loadedAt'), description: <DateTime value={list.createdAt} time /> },
          {
            term: t('change'),
            description: change ? (
              <>
                {t('changes', change)}{' '}
                <LocaleLink to={paths.backOffice.annex(change.id)} lang="vi">
                  {change.title}
                </LocaleLink>
              </>
            ) : null,
          },
        ]}
      />
      <Table
        caption={list.title}
        captionHidden
        rows={list.items}
        rowKey={({ id }) => id}
        columns={[
          { id: 'number', header: t('number'), rowHeader: true, cell: ({ number }) => number },
          {
            id: 'name',
            header: t('nameVi'),
            cell: ({ nameVi }) => <span lang="vi">{nameVi}</span>,
          },
          {
            id: 'english',
            header: t('nameEn'),
            cell: ({ nameEn }) => (nameEn ? <span lang="en">{nameEn}</span> : '—'),
          },
        ]}
      />
    </Page>
  )
}
