import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { actingsForMe, stopActingForMe } from '#app/domain/accounts/index.server'
import { readFilter } from '#app/domain/list-page'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { ActingList } from '#app/routes/acting-parts/acting-list'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { AccountTabs } from './account-tabs'

const FilterSchema = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })
const StopSchema = z.object({ actingId: z.uuid() })

export const meta = pageMeta

export const loader = handle({ access: 'own-data' }, async ({ ctx, url, t }) => ({
  title: t('acting.mine.title'),
  noIndex: true,
  list: await actingsForMe(ctx, readFilter(FilterSchema, url).page),
}))

export const action = handle(
  { access: 'own-data', form: StopSchema },
  async ({ ctx, input, href }) => {
    await stopActingForMe(ctx, input.actingId)
    return redirectWithNotice(href(paths.workspace.actedFor), 'actingStopped')
  },
)

export default function ActedFor() {
  const t = useTranslations('acting.mine')
  const { list } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <AccountTabs current="actedFor" />
      {list.items.length === 0 ? <EmptyState title={t('empty')} /> : null}
      <ActingList
        linked
        actings={list.items}
        whoOf={({ officer, organisation }) => t('who', { officer, organisation })}
        action={({ id, isOpen }) =>
          isOpen ? (
            <Form method="post">
              <input type="hidden" name="actingId" value={id} />
              <SubmitButton variant="secondary">{t('stop')}</SubmitButton>
            </Form>
          ) : null
        }
      />
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
