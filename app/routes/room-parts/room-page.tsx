import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { RoomFrame } from '#app/domain/deal-room/room-view'
import { StageTag } from '#app/routes/deal-parts/stage-tag'
import { paths, type RoomPart } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Tabs } from '#app/ui/tabs'

interface RoomPageProps {
  frame: RoomFrame
  current: RoomPart | 'messages'
  children: ReactNode
}

/** The frame of every page of a room: whose it is, its parts, and why one may not write where one may not. */
export function RoomPage({ frame, current, children }: RoomPageProps) {
  const t = useTranslations('room')
  const deals = useTranslations('deals')
  const errors = useTranslations('errors')
  const { number, title, stage, role, counts, provider, seeker, refusal } = frame
  const { workspace } = paths
  const guest = role === 'guest'
  const part = (name: RoomPart, count?: number) => ({
    to: workspace.roomPart(number, name),
    label: t(`tabs.${name as 'offers'}`),
    current: current === name,
    ...(count ? { count } : {}),
  })
  return (
    <Page width="wide">
      <Breadcrumbs
        items={
          guest
            ? [{ to: workspace.rooms, label: t('rooms.title') }]
            : [
                { to: workspace.deals, label: deals('list.title') },
                { to: workspace.deal(number), label: number },
              ]
        }
      />
      <PageHeader
        eyebrow={t('title', { number })}
        title={title}
        tags={<StageTag stage={stage} />}
        lead={
          <>
            {t('lead', { provider, seeker })} {guest ? t('guestLead') : null}
          </>
        }
      />
      <Tabs
        label={t('parts')}
        items={[
          {
            to: workspace.room(number),
            label: t('tabs.messages'),
            current: current === 'messages',
            ...(counts.unread ? { count: counts.unread } : {}),
          },
          part('offers', counts.openOffers),
          part('files', counts.files),
          part('notes', counts.notes),
          part('tasks', counts.openTasks),
          part('guests', counts.guests),
          part('history'),
        ]}
      />
      {refusal ? <Notice tone="info">{errors(refusal as 'dealEnded')}</Notice> : null}
      {children}
    </Page>
  )
}
