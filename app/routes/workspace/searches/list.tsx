import { useActionData, useLoaderData } from '@remix-run/react'
import { Bell } from 'lucide-react'
import { useTranslations } from 'use-intl'
import {
  changeDigest,
  deleteSavedSearch,
  savedSearchesOf,
} from '#app/domain/saved-searches/index.server'
import { mostSavedSearches } from '#app/domain/saved-searches/saved-search'
import { SavedSearchFormSchema } from '#app/domain/saved-searches/saved-search-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { describeSearch } from './describe-search.server'
import { SavedSearchCard } from './saved-search-card'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async (args) => {
  const rows = await savedSearchesOf(args.ctx)
  return {
    title: args.t('savedSearches.title'),
    noIndex: true,
    searches: await Promise.all(
      rows.map(async (row) => ({ ...row, searched: await describeSearch(args, row.query) })),
    ),
  }
})

export const action = handle(
  { access: 'signed-in', form: SavedSearchFormSchema },
  async ({ ctx, services, input, href }) => {
    const back = href(paths.workspace.savedSearches)
    if (input.intent === 'delete') {
      await deleteSavedSearch(ctx, input.savedSearchId)
      return redirectWithNotice(back, 'savedSearchDeleted')
    }
    await changeDigest(ctx, services.search, input.savedSearchId, input.frequency)
    return redirectWithNotice(back, 'digestChanged')
  },
)

export default function SavedSearches() {
  const t = useTranslations('savedSearches')
  const { searches } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ReplyNotice reply={reply} />
      {searches.length > 0 ? (
        <>
          <p className="muted">{t('count', { count: searches.length, most: mostSavedSearches })}</p>
          <ul className="stack">
            {searches.map((search) => (
              <li key={search.id}>
                <SavedSearchCard search={search} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <EmptyState
          icon={Bell}
          title={t('empty')}
          action={<LinkButton to={paths.search}>{t('browse')}</LinkButton>}
        >
          {t('emptyHint')}
        </EmptyState>
      )}
    </Page>
  )
}
