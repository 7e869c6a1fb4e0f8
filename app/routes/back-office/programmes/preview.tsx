import { useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { staffProgramme } from '#app/domain/programmes/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { ProgrammeBody } from '#app/routes/support-parts/programme-body'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { ProgrammeCrumbs } from './programme-crumbs'

export const meta = pageMeta

export const loader = handle({ access: 'programmes' }, async ({ ctx, params, t }) => ({
  title: t('programmes.staff.preview'),
  noIndex: true,
  programme: await staffProgramme(ctx, params.id),
}))

export default function ProgrammePreview() {
  const t = useTranslations('programmes.staff')
  const locale = useLocale()
  const { programme } = useLoaderData<typeof loader>()
  const { content, newest, slug } = programme
  return (
    <Page>
      <ProgrammeCrumbs programme={programme} />
      <Notice tone="info">
        {newest.publishedAt ? t('previewPublished') : t('previewDraft', { number: newest.number })}
      </Notice>
      <PageHeader title={content.name[locale]} lead={content.summary[locale]} />
      <ProgrammeBody slug={slug} content={content} version={newest} linked={false} />
    </Page>
  )
}
