import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { staffOpinions } from '#app/domain/opinions/index.server'
import { handle } from '#app/routes/handle.server'
import { OpinionTable } from '#app/routes/opinion-parts/opinion-table'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'opinions' }, async ({ ctx, locale, t }) => ({
  title: t('opinions.title'),
  noIndex: true,
  opinions: await staffOpinions(ctx, locale),
}))

export default function StaffOpinions() {
  const t = useTranslations('opinions')
  const { opinions } = useLoaderData<typeof loader>()
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead')} />
      {opinions.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <OpinionTable caption={t('title')} opinions={opinions} pathOf={paths.backOffice.opinion} />
      )}
    </Page>
  )
}
