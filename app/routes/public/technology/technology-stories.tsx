import { useTranslations } from 'use-intl'
import type { PublicStory } from '#app/domain/success-stories/index.server'
import { paths } from '#app/routes/paths'
import { StoryCard } from '#app/routes/story-parts/story-card'
import { LocaleLink } from '#app/ui/locale-link'
import { Section } from '#app/ui/section'

/** What came of a technology where it was transferred, as both parties tell it. */
export function TechnologyStories({ stories }: { stories: PublicStory[] }) {
  const t = useTranslations('successStories')
  if (stories.length === 0) return null
  return (
    <Section
      title={t('onTechnology')}
      more={<LocaleLink to={paths.successStories}>{t('all')}</LocaleLink>}
    >
      <div className="stack">
        {stories.map((story) => (
          <StoryCard key={story.number} story={story} plain />
        ))}
      </div>
    </Section>
  )
}
