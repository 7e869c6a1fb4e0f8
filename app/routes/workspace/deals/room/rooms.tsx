import { useLoaderData } from '@remix-run/react'
import { MessagesSquare } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { roomsOfGuest } from '#app/domain/deal-room/index.server'
import { StageTag } from '#app/routes/deal-parts/stage-tag'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, t }) => ({
  title: t('room.rooms.title'),
  noIndex: true,
  rooms: await roomsOfGuest(ctx),
}))

export default function GuestRooms() {
  const t = useTranslations('room.rooms')
  const { rooms } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      {rooms.length > 0 ? (
        <ul className="flex flex-col gap-3">
          {rooms.map(({ number, title, stage }) => (
            <li key={number} className="card-panel">
              <LocaleLink to={paths.workspace.room(number)}>
                {number} · {title}
              </LocaleLink>{' '}
              <StageTag stage={stage} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState icon={MessagesSquare} title={t('empty')}>
          {t('emptyHint')}
        </EmptyState>
      )}
    </Page>
  )
}
