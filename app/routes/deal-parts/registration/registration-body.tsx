import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { RegistrationView } from '#app/domain/registration/registration-queries.server'
import { Card } from '#app/ui/card'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'
import { Timeline } from '#app/ui/timeline'
import { type Reply, ReplyNotice } from '../reply-notice'
import { EffectCard } from './effect-card'
import { LawCard } from './law-card'
import { StateCard } from './state-card'

const tones = {
  not_started: 'neutral',
  submitted: 'info',
  incomplete: 'warning',
  needs_changes: 'warning',
  registered: 'success',
  refused: 'error',
  withdrawn: 'neutral',
} as const

interface RegistrationBodyProps {
  registration: RegistrationView
  reply: Reply
  /** What the reader may do. */
  children: ReactNode
}

/** The registration of a contract: what the law asks, where it stands, when the contract takes effect. */
export function RegistrationBody({ registration, reply, children }: RegistrationBodyProps) {
  const t = useTranslations('registration')
  const sides = useTranslations('deals.sides')
  const { status, history } = registration
  return (
    <>
      <PageHeader
        eyebrow={`${registration.number} · ${registration.title}`}
        title={t('page.title')}
        lead={t('page.lead')}
        tags={<StatusTag tone={tones[status]}>{t(`statuses.${status}`)}</StatusTag>}
      />
      <ReplyNotice reply={reply} />
      <LawCard registration={registration} />
      <StateCard registration={registration} />
      <EffectCard effect={registration.effect} />
      {children}
      {history.length > 0 ? (
        <Card title={t('page.history')}>
          <Timeline
            label={t('page.history')}
            items={history.toReversed().map((row) => ({
              id: row.id,
              at: row.at,
              title: t(`statuses.${row.to}`),
              by: [row.by ?? t('page.exchange'), row.side ? sides(row.side) : null]
                .filter(Boolean)
                .join(', '),
              note: row.reason,
            }))}
          />
        </Card>
      ) : null}
    </>
  )
}
