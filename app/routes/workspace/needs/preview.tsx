import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { ownNeed, viewNeed } from '#app/domain/needs/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { NeedSheet } from '#app/routes/public/need/need-sheet'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'

export const meta = pageMeta

export const loader = handle(
  { access: 'member', onBehalf: true },
  async ({ ctx, params, locale, t }) => {
    const { id } = await ownNeed(ctx, params.needId ?? '')
    const need = await viewNeed(ctx, { id }, locale)
    return { title: `${t('listings.preview')}: ${need.title.text}`, noIndex: true, need }
  },
)

export default function NeedPreview() {
  const t = useTranslations('listings')
  const words = useTranslations('needs')
  const { need } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: paths.workspace.needs, label: words('title') },
          { to: paths.workspace.need(need.id), label: need.title.text },
        ]}
      />
      <Notice title={t('preview')}>{t('previewLead')}</Notice>
      <NeedSheet need={need} />
    </Page>
  )
}
