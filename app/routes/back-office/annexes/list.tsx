import { useLoaderData } from '@remix-run/react'
import { useFormatter, useTranslations } from 'use-intl'
import { annexLists, annexListsOn } from '#app/domain/moderation/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'

export const meta = pageMeta

export const loader = handle({ access: 'moderator' }, async ({ ctx, t }) => {
  const inForce = await annexListsOn(ctx.db, ctx.now)
  return {
    title: t('annexes.title'),
    noIndex: true,
    lists: (await annexLists(ctx)).map((list) => ({
      ...list,
      isInForce: inForce.some(({ id }) => id === list.id),
    })),
  }
})

export default function AnnexLists() {
  const t = useTranslations('annexes')
  const classes = useTranslations('catalogue.legal')
  const format = useFormatter()
  const { lists } = useLoaderData<typeof loader>()
  return (
    <Page width="wide">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<LinkButton to={paths.backOffice.loadAnnex}>{t('load')}</LinkButton>}
      />
      {lists.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={lists}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: t('name'),
              rowHeader: true,
              cell: ({ id, title, provisional }) => (
                <>
                  <LocaleLink to={paths.backOffice.annex(id)} lang="vi">
                    {title}
                  </LocaleLink>{' '}
                  {provisional ? <Tag tone="warning">{t('provisional')}</Tag> : null}
                </>
              ),
            },
            {
              id: 'class',
              header: t('legalClass'),
              cell: ({ legalClass }) => classes(legalClass),
            },
            {
              id: 'from',
              header: t('validFrom'),
              cell: ({ validFrom, validTo, isInForce }) => (
                <>
                  <DateTime value={validFrom} /> {t('validTo')}{' '}
                  {validTo ? <DateTime value={validTo} /> : t('open')}{' '}
                  {isInForce ? <Tag tone="success">{t('inForce')}</Tag> : null}
                </>
              ),
            },
            {
              id: 'count',
              header: t('count'),
              numeric: true,
              cell: ({ count }) => format.number(count),
            },
          ]}
        />
      )}
    </Page>
  )
}
