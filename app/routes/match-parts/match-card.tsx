import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { MatchView } from '#app/domain/matching/match-view'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LinkButton } from '#app/ui/link-button'
import { Tag } from '#app/ui/tag'
import { DismissForm, RestoreForm } from './dismiss-form'
import { MatchNotes } from './match-notes'
import { MatchSideView } from './match-side'

interface MatchCardProps {
  match: MatchView
  reasons: { code: string; label: string }[]
  /** Whether the reader may put matches aside. */
  mayDismiss: boolean
  /** What staff can do besides. */
  staffActions?: ReactNode
}

/** A need and a technology that suit each other, why, and what one can do about it. */
export function MatchCard({ match, reasons, mayDismiss, staffActions }: MatchCardProps) {
  const t = useTranslations('matches')
  const { own, technology, need, dismissed } = match
  return (
    <Card>
      <div className="grid gap-4 sm:grid-cols-2">
        <MatchSideView kind="technology" side={technology} own={own === 'technology'} />
        <MatchSideView kind="need" side={need} own={own === 'need'} />
      </div>
      <p className="mt-4 flex flex-wrap items-center gap-2">
        {match.score > 0 ? <Tag tone="info">{t('score', { score: match.score })}</Tag> : null}
        {match.pinned ? <Tag tone="success">{t('pinned')}</Tag> : null}
        {match.held ? <Tag tone="warning">{t('held')}</Tag> : null}
      </p>
      <MatchNotes match={match} />
      {match.reasons.length > 0 ? (
        <>
          <h3 className="mt-3 text-base">{t('why')}</h3>
          <ul className="mt-1 list-disc ps-5">
            {match.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="no-print mt-4 flex flex-wrap items-start gap-3">
        {own === 'need' && !dismissed ? (
          <LinkButton to={paths.interestInTechnology(technology.slug)}>
            {t('interestTechnology')}
          </LinkButton>
        ) : null}
        {own === 'technology' && !dismissed ? (
          <LinkButton to={paths.interestInNeed(need.slug)}>{t('interestNeed')}</LinkButton>
        ) : null}
        {staffActions}
        {mayDismiss ? (
          dismissed ? (
            <RestoreForm matchId={match.id} />
          ) : (
            <DismissForm matchId={match.id} reasons={reasons} />
          )
        ) : null}
      </div>
    </Card>
  )
}
