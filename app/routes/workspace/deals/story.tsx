import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { storyPage } from '#app/domain/success-stories/index.server'
import { StoryFormSchema } from '#app/domain/success-stories/success-story-schemas'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { rereadWhenStale } from '#app/routes/reread-when-stale'
import { storyAction } from '#app/routes/story-parts/story-action.server'
import { StoryBody } from '#app/routes/story-parts/story-body'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, params, locale, t }) => ({
  title: t('successStories.title'),
  noIndex: true,
  story: await storyPage(ctx, params.number, locale),
}))

export const action = handle({ access: 'member', form: StoryFormSchema }, (args) =>
  storyAction(args, paths.workspace.dealStory),
)

export const shouldRevalidate = rereadWhenStale

export default function DealStory() {
  const t = useTranslations('deals.list')
  const { story } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { number } = story
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: paths.workspace.deals, label: t('title') },
          { to: paths.workspace.deal(number), label: number },
        ]}
      />
      <StoryBody story={story} reply={reply} />
    </Page>
  )
}
