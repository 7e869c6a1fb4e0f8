import { useLoaderData } from '@remix-run/react'
import { Mail } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { demoMailsPerPage, listDemoMails } from '#app/domain/notifications/index.server'
import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Table } from '#app/ui/table'

const QuerySchema = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  to: z.string().trim().max(254).optional().catch(undefined),
})

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, services, url, t }) => {
  if (!services.demo) throw notFound()
  const { page, to } = QuerySchema.parse(Object.fromEntries(url.searchParams))
  const { total, mails } = await listDemoMails(ctx, page, to || undefined)
  return {
    title: t('mails.demo.title'),
    noIndex: true,
    mails,
    to,
    page,
    pages: Math.ceil(total / demoMailsPerPage),
  }
})

export default function DemoMails() {
  const t = useTranslations('mails.demo')
  const { mails, to, page, pages } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={to ? t('onlyTo', { address: to }) : t('lead')}
        actions={
          to ? (
            <LinkButton to={paths.demoMail} variant="secondary">
              {t('all')}
            </LinkButton>
          ) : null
        }
      />
      {mails.length === 0 ? (
        <EmptyState title={t('empty')} icon={Mail}>
          {t('emptyHelp')}
        </EmptyState>
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={mails}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'subject',
              header: t('subject'),
              rowHeader: true,
              cell: ({ id, subject }) => (
                <LocaleLink to={paths.oneDemoMail(id)}>{subject}</LocaleLink>
              ),
            },
            { id: 'to', header: t('to'), cell: ({ recipient }) => recipient },
            {
              id: 'at',
              header: t('at'),
              cell: ({ createdAt }) => <DateTime value={createdAt} time />,
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} />
    </Page>
  )
}
