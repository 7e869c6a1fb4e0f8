import { useLoaderData } from '@remix-run/react'
import { Columns3 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { comparedIds } from '#app/domain/technologies/comparison'
import { getPublishedTechnologies } from '#app/domain/technologies/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { PrintButton } from '#app/ui/print-button'
import { ComparisonTable } from './compare/comparison-table'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, url, locale, t }) => ({
  title: t('catalogue.compare.title'),
  noIndex: true,
  technologies: await getPublishedTechnologies(
    ctx,
    comparedIds(url.searchParams.getAll('id')),
    locale,
  ),
}))

export default function Compare() {
  const t = useTranslations('catalogue')
  const { technologies } = useLoaderData<typeof loader>()
  const enough = technologies.length > 1
  return (
    <Page width="wide">
      <PageHeader
        title={t('compare.title')}
        lead={t('compare.lead')}
        actions={enough ? <PrintButton /> : null}
      />
      {enough ? (
        <ComparisonTable technologies={technologies} />
      ) : (
        <EmptyState
          icon={Columns3}
          title={t('compare.tooFew')}
          action={
            <>
              <LinkButton to={paths.technologies}>{t('shortlist.browse')}</LinkButton>
              <LinkButton to={paths.workspace.shortlist} variant="secondary">
                {t('compare.toShortlist')}
              </LinkButton>
            </>
          }
        >
          {t('compare.tooFewHint')}
        </EmptyState>
      )}
    </Page>
  )
}
