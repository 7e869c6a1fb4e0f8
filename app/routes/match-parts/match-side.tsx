import { useTranslations } from 'use-intl'
import type { MatchSide } from '#app/domain/matching/match-view'
import { paths } from '#app/routes/paths'
import { LocaleLink } from '#app/ui/locale-link'

interface MatchSideViewProps {
  kind: 'technology' | 'need'
  side: MatchSide
  own: boolean
}

/** One entry of a match; the reader's own leads to the suggestions for it alone. */
export function MatchSideView({ kind, side, own }: MatchSideViewProps) {
  const t = useTranslations('matches')
  const { id, slug, title, organisation } = side
  const technology = kind === 'technology'
  return (
    <div className="min-w-0">
      <p className="eyebrow">
        {t(kind)}
        {own ? ` · ${t('own')}` : null}
      </p>
      <h2 className="text-lg">
        <LocaleLink to={technology ? paths.technology(slug) : paths.need(slug)}>{title}</LocaleLink>
      </h2>
      {own ? (
        <LocaleLink
          to={technology ? paths.workspace.technologyMatches(id) : paths.workspace.needMatches(id)}
          className="text-sm"
        >
          {t('onlyThis')}
        </LocaleLink>
      ) : organisation ? (
        <LocaleLink to={paths.organisation(organisation.slug)}>{organisation.name}</LocaleLink>
      ) : (
        <p className="muted">{t('anonymous')}</p>
      )}
    </div>
  )
}
