import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ActingView } from '#app/domain/accounts/index.server'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { Tag } from '#app/ui/tag'
import { Timeline } from '#app/ui/timeline'
import { DeedName } from './deed-name'

interface ActingListProps {
  actings: ActingView[]
  /** Who is not the reader: the heading of each. */
  whoOf: (acting: ActingView) => string
  /** True where the reader may open what was changed: it is their own. */
  linked?: boolean
  action?: (acting: ActingView) => ReactNode
}

/** When staff acted for somebody: why, how long, and every form that was sent. */
export function ActingList({ actings, whoOf, linked = false, action }: ActingListProps) {
  const t = useTranslations('acting')
  return (
    <>
      {actings.map((acting) => (
        <Card key={acting.id} title={whoOf(acting)}>
          <p>
            <DateTime value={acting.startedAt} time /> – <DateTime value={acting.endsAt} time />{' '}
            {acting.isOpen ? <Tag tone="warning">{t('open')}</Tag> : null}
          </p>
          <p className="whitespace-pre-line">{t('purposeIs', { purpose: acting.purpose })}</p>
          {acting.changes.length > 0 ? (
            <Timeline
              label={t('changes')}
              items={acting.changes.map(({ id, createdAt, done }) => ({
                id,
                at: createdAt,
                title: <DeedName done={done} linked={linked} />,
              }))}
            />
          ) : (
            <p className="muted">{t('noChanges')}</p>
          )}
          {action?.(acting)}
        </Card>
      ))}
    </>
  )
}
