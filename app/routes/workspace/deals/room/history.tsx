import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { readHistory, roomFrame } from '#app/domain/deal-room/index.server'
import { MessagePageSchema } from '#app/domain/deal-room/room-schemas'
import { readFilter } from '#app/domain/list-page'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EntryList } from '#app/routes/room-parts/entry-list'
import { RoomPage } from '#app/routes/room-parts/room-page'
import { buttonClasses } from '#app/ui/button-classes'
import { Card } from '#app/ui/card'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, params, url, locale, t }) => {
  const { room, frame } = await roomFrame(ctx, params.number, locale)
  const { before } = readFilter(MessagePageSchema, url)
  return {
    title: `${t('room.history.title')} · ${room.number}`,
    noIndex: true,
    frame,
    paged: before !== undefined,
    history: await readHistory(ctx, room, { before, locale }),
  }
})

export default function RoomHistory() {
  const t = useTranslations('room.history')
  const room = useTranslations('room')
  const { frame, history, paged } = useLoaderData<typeof loader>()
  const to = paths.workspace.roomPart(frame.number, 'history')
  return (
    <RoomPage frame={frame} current="history">
      <p className="muted max-w-prose">{t('lead')}</p>
      {history.end ? (
        <Notice tone="info">
          <p>
            {t('end', { sequence: history.end.sequence })}{' '}
            <code className="break-all">{history.end.hash}</code>
          </p>
          <p>{t('keep')}</p>
        </Notice>
      ) : null}
      <Card title={room('dossier.title')}>
        <p>{room('dossier.lead')}</p>
        <LocaleLink
          to={paths.workspace.roomPart(frame.number, 'dossier')}
          reloadDocument
          className={buttonClasses('primary')}
        >
          {room('dossier.download')}
        </LocaleLink>
      </Card>
      <Card title={t('title')}>
        <EntryList items={history.items} />
        <p className="flex flex-wrap justify-between gap-4">
          {paged ? <LocaleLink to={to}>{t('newest')}</LocaleLink> : <span />}
          {history.older ? (
            <LocaleLink to={`${to}?before=${history.older}`}>{t('older')}</LocaleLink>
          ) : null}
        </p>
      </Card>
    </RoomPage>
  )
}
