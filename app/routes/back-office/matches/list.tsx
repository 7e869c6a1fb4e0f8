import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { readFilter } from '#app/domain/list-page'
import { listAllMatches } from '#app/domain/matching/index.server'
import { MatchFilterSchema, MatchFormSchema } from '#app/domain/matching/match-schemas'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { handle } from '#app/routes/handle.server'
import { matchAction } from '#app/routes/match-parts/match-action.server'
import { MatchList } from '#app/routes/match-parts/match-list'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, url, locale, t }) => {
  const filter = readFilter(MatchFilterSchema, url)
  return {
    title: t('matches.title'),
    noIndex: true,
    filter,
    list: await listAllMatches(ctx, filter, locale),
    reasons: await termOptions(ctx.db, 'match-dismiss-reason', ctx.now, locale),
  }
})

export const action = handle({ access: 'staff', form: MatchFormSchema }, matchAction)

export default function AllMatches() {
  const t = useTranslations('matches')
  const { title, ...page } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Page>
      <PageHeader title={title} lead={t('staffLead')} />
      <MatchList
        {...page}
        to={paths.backOffice.matches}
        mayDismiss
        emptyHint={t('emptyHint')}
        reply={reply}
      />
    </Page>
  )
}
