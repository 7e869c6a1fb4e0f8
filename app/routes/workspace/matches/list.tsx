import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { canEditFor } from '#app/domain/accounts/actor'
import { readFilter } from '#app/domain/list-page'
import { listMatches } from '#app/domain/matching/index.server'
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

export const loader = handle({ access: 'member' }, async ({ ctx, url, locale, t }) => {
  const filter = readFilter(MatchFilterSchema, url)
  return {
    title: t('matches.title'),
    noIndex: true,
    filter,
    list: await listMatches(ctx, filter, locale),
    reasons: await termOptions(ctx.db, 'match-dismiss-reason', ctx.now, locale),
    mayDismiss: canEditFor(ctx.actor),
  }
})

export const action = handle({ access: 'editor', form: MatchFormSchema }, matchAction)

export default function Matches() {
  const t = useTranslations('matches')
  const { title, ...page } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Page>
      <PageHeader title={title} lead={t('lead')} />
      <MatchList {...page} to={paths.workspace.matches} emptyHint={t('emptyHint')} reply={reply} />
    </Page>
  )
}
