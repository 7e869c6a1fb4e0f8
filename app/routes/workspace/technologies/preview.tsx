import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { ownTechnology, viewTechnology } from '#app/domain/technologies/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { TechnologySheet } from '#app/routes/public/technology/technology-sheet'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'

export const meta = pageMeta

export const loader = handle(
  { access: 'member', onBehalf: true },
  async ({ ctx, params, locale, t }) => {
    const { id } = await ownTechnology(ctx, params.technologyId ?? '')
    const technology = await viewTechnology(ctx, { id }, locale)
    return {
      title: `${t('listings.preview')}: ${technology.title.text}`,
      noIndex: true,
      technology,
    }
  },
)

export default function TechnologyPreview() {
  const t = useTranslations('listings')
  const words = useTranslations('technologies')
  const { technology } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: paths.workspace.technologies, label: words('title') },
          { to: paths.workspace.technology(technology.id), label: technology.title.text },
        ]}
      />
      <Notice title={t('preview')}>{t('previewLead')}</Notice>
      <TechnologySheet technology={technology} />
    </Page>
  )
}
