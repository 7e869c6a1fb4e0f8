import { useLoaderData } from '@remix-run/react'
import { Scale } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { ownSanctions } from '#app/domain/trust-safety/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { SanctionTable } from '#app/routes/trust-parts/sanction-table'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, locale, t }) => ({
  title: t('trustSafety.own.title'),
  noIndex: true,
  sanctions: await ownSanctions(ctx, locale),
}))

export default function OwnSanctions() {
  const t = useTranslations('trustSafety.own')
  const organisations = useTranslations('organisations.overview')
  const { sanctions } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.workspace.organisation, label: organisations('title') }]} />
      <PageHeader title={t('title')} lead={t('lead')} />
      {sanctions.length === 0 ? (
        <EmptyState title={t('none')} icon={Scale}>
          {t('noneHelp')}
        </EmptyState>
      ) : (
        <SanctionTable
          caption={t('title')}
          sanctions={sanctions}
          pathOf={paths.workspace.sanction}
        />
      )}
    </Page>
  )
}
