import { useTranslations } from 'use-intl'
import { LocaleLink } from '#app/ui/locale-link'
import { Tag } from '#app/ui/tag'
import { TimeAgo } from '#app/ui/time-ago'

interface NewestMessagesProps {
  messages: { id: string; title: string; href: string | null; createdAt: Date; read: boolean }[]
  now: Date
}

/** The last messages, in one line each. */
export function NewestMessages({ messages, now }: NewestMessagesProps) {
  const t = useTranslations('notifications.page')
  if (messages.length === 0) return <p>{t('emptyHelp')}</p>
  return (
    <ul className="flex flex-col gap-3">
      {messages.map(({ id, title, href, createdAt, read }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span>
            {href ? <LocaleLink to={href}>{title}</LocaleLink> : title}{' '}
            {read ? null : <Tag tone="info">{t('unread')}</Tag>}
          </span>
          <span className="muted text-sm">
            <TimeAgo value={createdAt} now={now} />
          </span>
        </li>
      ))}
    </ul>
  )
}
