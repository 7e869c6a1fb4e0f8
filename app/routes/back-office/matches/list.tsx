import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { readFilter } from '#app/domain/list-page'
import { heldMatches, listAllMatches } from '#app/domain/matching/index.server'
import { StaffMatchFilterSchema, StaffMatchFormSchema } from '#app/domain/matching/match-schemas'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { handle } from '#app/routes/handle.server'
import { MatchList } from '#app/routes/match-parts/match-list'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { ReleaseForm, StaffActions } from './staff-actions'
import { staffMatchAction } from './staff-match-action.server'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, services, url, locale, t }) => {
  const filter = readFilter(StaffMatchFilterSchema, url)
  const held = await heldMatches(ctx)
  return {
    title: t('matches.title'),
    noIndex: true,
    filter,
    held,
    /** The group is shown while the exchange lets staff look first, and until what they hold is released. */
    looksFirst: services.env.MATCHES_HELD || held > 0 || filter.status === 'held',
    list: await listAllMatches(ctx, filter, locale),
    reasons: await termOptions(ctx.db, 'match-dismiss-reason', ctx.now, locale),
  }
})

export const action = handle({ access: 'staff', form: StaffMatchFormSchema }, staffMatchAction)

export default function AllMatches() {
  const t = useTranslations('matches')
  const { title, held, looksFirst, ...page } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { matches, newMatch } = paths.backOffice
  const atHeld = page.filter.status === 'held'
  const ids = page.list.items.map(({ id }) => id)
  return (
    <Page>
      <PageHeader
        title={title}
        lead={t('staffLead')}
        actions={<LinkButton to={newMatch}>{t('make')}</LinkButton>}
      />
      {atHeld && ids.length > 1 ? <ReleaseForm ids={ids} label={t('releaseAll')} /> : null}
      <MatchList
        {...page}
        to={matches}
        groups={
          looksFirst
            ? [{ to: `${matches}?status=held`, label: t('held'), count: held, current: atHeld }]
            : []
        }
        mayDismiss
        staffActions={(match) => <StaffActions match={match} />}
        emptyHint={t(atHeld ? 'emptyHeld' : 'emptyHint')}
        reply={reply}
      />
    </Page>
  )
}
