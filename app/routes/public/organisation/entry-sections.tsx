import type { ComponentProps } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { NeedCard } from '#app/domain/needs/components/need-card'
import { TechnologyCard } from '#app/domain/technologies/components/technology-card'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { Section } from '#app/ui/section'

interface EntrySectionsProps {
  technologies: ComponentProps<typeof TechnologyCard>['technology'][]
  needs: ComponentProps<typeof NeedCard>['need'][]
}

/** What an organisation offers and asks for. */
export function EntrySections({ technologies, needs }: EntrySectionsProps) {
  const t = useTranslations('organisations')
  const frame = useTranslations('frame')
  const format = useFormatter()
  return (
    <>
      <Section title={`${frame('technologies')} (${format.number(technologies.length)})`}>
        {technologies.length === 0 ? (
          <EmptyState title={t('page.noTechnologies')} />
        ) : (
          <ul className="entry-grid">
            {technologies.map((technology) => (
              <li key={technology.id}>
                <TechnologyCard technology={technology} to={paths.technology(technology.slug)} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={`${frame('needs')} (${format.number(needs.length)})`}>
        {needs.length === 0 ? (
          <EmptyState title={t('page.noNeeds')} />
        ) : (
          <ul className="entry-grid">
            {needs.map((need) => (
              <li key={need.id}>
                <NeedCard need={need} to={paths.need(need.slug)} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}
