import { useLoaderData } from '@remix-run/react'
import { Bookmark } from 'lucide-react'
import { useTranslations } from 'use-intl'
import {
  addToShortlist,
  forgetHiddenShortlisted,
  removeFromShortlist,
  shortlistOf,
} from '#app/domain/technologies/index.server'
import { ShortlistSchema } from '#app/domain/technologies/shortlist-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { safeRedirect } from '#app/platform/http/safe-redirect'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { GoneNotice } from './shortlist/gone-notice'
import { ShortlistedList } from './shortlist/shortlisted-list'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, locale, t }) => ({
  title: t('catalogue.shortlist.title'),
  noIndex: true,
  shortlist: await shortlistOf(ctx, locale),
}))

export const action = handle(
  { access: 'signed-in', form: ShortlistSchema },
  async ({ ctx, input, href }) => {
    const own = href(paths.workspace.shortlist)
    if (input.intent === 'forget') {
      await forgetHiddenShortlisted(ctx)
      return redirectWithNotice(own, 'shortlistTidied')
    }
    const back = safeRedirect(input.back, own)
    if (input.intent === 'add') {
      await addToShortlist(ctx, input.technologyId)
      return redirectWithNotice(back, 'shortlisted')
    }
    await removeFromShortlist(ctx, input.technologyId)
    return redirectWithNotice(back, 'unshortlisted')
  },
)

export default function ShortlistPage() {
  const t = useTranslations('catalogue.shortlist')
  const { shortlist } = useLoaderData<typeof loader>()
  const { technologies, gone } = shortlist
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      {gone > 0 ? <GoneNotice count={gone} /> : null}
      {technologies.length > 0 ? (
        <ShortlistedList technologies={technologies} />
      ) : (
        <EmptyState
          icon={Bookmark}
          title={t('empty')}
          action={<LinkButton to={paths.technologies}>{t('browse')}</LinkButton>}
        >
          {t('emptyHint')}
        </EmptyState>
      )}
    </Page>
  )
}
