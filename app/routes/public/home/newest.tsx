import { useTranslations } from 'use-intl'
import { NeedCard } from '#app/domain/needs/components/need-card'
import type { NeedSummary } from '#app/domain/needs/need-view'
import { TechnologyCard } from '#app/domain/technologies/components/technology-card'
import type { TechnologySummary } from '#app/domain/technologies/technology-view'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'

/** The technologies published last, or a word to the first who would publish one. */
export function NewestTechnologies({ technologies }: { technologies: TechnologySummary[] }) {
  const t = useTranslations('home')
  if (technologies.length === 0) {
    return (
      <EmptyState
        title={t('noTechnologies')}
        action={<LinkButton to={paths.workspace.newTechnology}>{t('doors.offer')}</LinkButton>}
      >
        {t('noTechnologiesHint')}
      </EmptyState>
    )
  }
  return (
    <ul className="entry-grid">
      {technologies.map((technology) => (
        <li key={technology.id}>
          <TechnologyCard technology={technology} to={paths.technology(technology.slug)} />
        </li>
      ))}
    </ul>
  )
}

/** The needs published last, or a word to the first who would post one. */
export function NewestNeeds({ needs }: { needs: NeedSummary[] }) {
  const t = useTranslations('home')
  if (needs.length === 0) {
    return (
      <EmptyState
        title={t('noNeeds')}
        action={<LinkButton to={paths.workspace.newNeed}>{t('doors.need')}</LinkButton>}
      >
        {t('noNeedsHint')}
      </EmptyState>
    )
  }
  return (
    <ul className="entry-grid">
      {needs.map((need) => (
        <li key={need.id}>
          <NeedCard need={need} to={paths.need(need.slug)} />
        </li>
      ))}
    </ul>
  )
}
