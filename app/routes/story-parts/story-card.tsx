import { useLocale, useTranslations } from 'use-intl'
import type { PublicStory } from '#app/domain/success-stories/index.server'
import { formatDate } from '#app/locales/dates'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LocaleLink } from '#app/ui/locale-link'
import { Prose } from '#app/ui/prose'

interface StoryCardProps {
  story: PublicStory
  /** Leaves out which technology it is about, where the page says it. */
  plain?: boolean
}

/** A story as the public reads it, with its two parties. */
export function StoryCard({ story, plain = false }: StoryCardProps) {
  const t = useTranslations('successStories')
  const sides = useTranslations('deals.sides')
  const locale = useLocale()
  const { technology, parties, lang } = story
  return (
    <Card title={<span lang={lang}>{story.title}</span>} level={plain ? 3 : 2}>
      <Prose lang={lang}>{story.body}</Prose>
      <ul className="mt-2">
        {plain ? null : (
          <li>
            <span className="muted">{t('technology')}:</span>{' '}
            {technology.slug ? (
              <LocaleLink to={paths.technology(technology.slug)}>{technology.title}</LocaleLink>
            ) : (
              technology.title
            )}
          </li>
        )}
        {parties.map(({ side, name, slug }) => (
          <li key={side}>
            <span className="muted">{sides(side)}:</span>{' '}
            {slug ? <LocaleLink to={paths.organisation(slug)}>{name}</LocaleLink> : name}
          </li>
        ))}
      </ul>
      <p className="muted text-sm">
        {t('published', { date: formatDate(story.publishedAt, locale) })}
      </p>
    </Card>
  )
}
