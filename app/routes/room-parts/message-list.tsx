import { useTranslations } from 'use-intl'
import type { MessageView } from '#app/domain/deal-room/room-view'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { LinkedText } from '#app/ui/linked-text'
import { LocaleLink } from '#app/ui/locale-link'
import { Tag } from '#app/ui/tag'
import { DoerName } from './doer-name'

interface MessageListProps {
  number: string
  items: MessageView[]
  older: number | null
  /** True on a page behind the newest messages. */
  paged: boolean
}

/** The messages of a page, the newest first. */
export function MessageList({ number, items, older, paged }: MessageListProps) {
  const t = useTranslations('room.messages')
  const to = paths.workspace.room(number)
  return (
    <>
      <ol aria-label={t('list')} className="flex flex-col gap-3">
        {items.map(({ id, by, body, at, own, fresh }) => (
          <li key={id} className={own ? 'room-message room-message-own' : 'room-message'}>
            <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
              <span>
                <DoerName by={by} />
              </span>
              <span className="muted">
                <DateTime value={at} time />
              </span>
              {fresh ? <Tag>{t('fresh')}</Tag> : null}
            </p>
            <LinkedText text={body} />
          </li>
        ))}
      </ol>
      {older || paged ? (
        <p className="flex flex-wrap justify-between gap-4">
          {paged ? <LocaleLink to={to}>{t('newest')}</LocaleLink> : <span />}
          {older ? <LocaleLink to={`${to}?before=${older}`}>{t('older')}</LocaleLink> : null}
        </p>
      ) : null}
    </>
  )
}
