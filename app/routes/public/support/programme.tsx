import { useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { readAnswers } from '#app/domain/programmes/firm-answers'
import { publicProgramme } from '#app/domain/programmes/index.server'
import { queryOf, questionNames } from '#app/domain/programmes/wizard'
import { localDay } from '#app/domain/taxonomy/dates'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ProgrammeBody } from '#app/routes/support-parts/programme-body'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { PrintButton } from '#app/ui/print-button'
import { StatusTag } from '#app/ui/status-tag'

const tones = { open: 'success', coming: 'info', ended: 'neutral' } as const

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, params, url, locale }) => {
  const programme = await publicProgramme(ctx, params.slug)
  const { name, summary } = programme.content
  return {
    title: name[locale],
    description: summary[locale],
    programme,
    query: queryOf(readAnswers(url.searchParams, localDay(ctx.now))),
  }
})

export default function Programme() {
  const t = useTranslations('programmes')
  const apply = useTranslations('supportApplications')
  const locale = useLocale()
  const { programme, query } = useLoaderData<typeof loader>()
  const { slug, state, content, versionNumber, publishedAt } = programme
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.support, label: t('title') }]} />
      <PageHeader
        title={content.name[locale]}
        lead={content.summary[locale]}
        tags={<StatusTag tone={tones[state]}>{t(`states.${state}`)}</StatusTag>}
        actions={
          state === 'ended' ? (
            <PrintButton />
          ) : (
            <>
              <LinkButton to={paths.checkSupport(questionNames[0]) + query} variant="secondary">
                {t('checkTitle')}
              </LinkButton>
              {content.items.some(({ way }) => way === 'application') && state === 'open' ? (
                <LinkButton
                  to={`${paths.workspace.startSupport}${query ? `${query}&` : '?'}programme=${slug}`}
                >
                  {apply('apply')}
                </LinkButton>
              ) : null}
              <PrintButton />
            </>
          )
        }
      />
      <ProgrammeBody
        slug={slug}
        content={content}
        version={{ number: versionNumber, publishedAt }}
        query={query}
      />
    </Page>
  )
}
