import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { actingsOfStaff } from '#app/domain/accounts/index.server'
import { readFilter } from '#app/domain/list-page'
import { ActingList } from '#app/routes/acting-parts/acting-list'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'

const FilterSchema = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

export const meta = pageMeta

export const loader = handle({ access: 'act-for-others' }, async ({ ctx, url, t }) => ({
  title: t('acting.title'),
  noIndex: true,
  list: await actingsOfStaff(ctx, readFilter(FilterSchema, url).page),
}))

export default function Actings() {
  const t = useTranslations('acting')
  const { list } = useLoaderData<typeof loader>()
  const begin = (
    <LinkButton to={paths.backOffice.organisations}>{t('chooseOrganisation')}</LinkButton>
  )
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} actions={begin} />
      {list.items.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
      ) : null}
      <ActingList
        actings={list.items}
        whoOf={({ officer, person, organisation }) =>
          t('whoFor', { officer, person, organisation })
        }
      />
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
