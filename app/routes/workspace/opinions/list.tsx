import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { ownOpinions } from '#app/domain/opinions/index.server'
import { handle } from '#app/routes/handle.server'
import { OpinionTable } from '#app/routes/opinion-parts/opinion-table'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, locale, t }) => ({
  title: t('opinions.ownTitle'),
  noIndex: true,
  opinions: await ownOpinions(ctx, locale),
}))

export default function OwnOpinions() {
  const t = useTranslations('opinions')
  const { opinions } = useLoaderData<typeof loader>()
  return (
    <Page width="wide">
      <PageHeader title={t('ownTitle')} lead={t('ownLead')} />
      {opinions.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <OpinionTable
          caption={t('ownTitle')}
          opinions={opinions}
          pathOf={paths.workspace.opinion}
        />
      )}
    </Page>
  )
}
