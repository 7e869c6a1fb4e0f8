import { useLoaderData } from '@remix-run/react'
import { Handshake } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { PageSchema } from '#app/domain/deal-room/room-schemas'
import { readFilter } from '#app/domain/list-page'
import { publicStories } from '#app/domain/success-stories/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { StoryCard } from '#app/routes/story-parts/story-card'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, url, locale, t }) => ({
  title: t('successStories.title'),
  description: t('successStories.lead'),
  list: await publicStories(ctx, locale, readFilter(PageSchema, url).page),
}))

export default function SuccessStories() {
  const t = useTranslations('successStories')
  const frame = useTranslations('frame')
  const { list } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.home, label: frame('home') }]} />
      <PageHeader title={t('title')} lead={t('lead')} />
      {list.items.length > 0 ? (
        list.items.map((story) => <StoryCard key={story.number} story={story} />)
      ) : (
        <EmptyState
          icon={Handshake}
          title={t('empty')}
          action={<LinkButton to={paths.technologies}>{t('browse')}</LinkButton>}
        >
          {t('emptyHint')}
        </EmptyState>
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
