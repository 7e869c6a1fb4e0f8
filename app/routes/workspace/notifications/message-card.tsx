import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { Card } from '#app/ui/card'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Tag } from '#app/ui/tag'
import { TimeAgo } from '#app/ui/time-ago'

interface MessageCardProps {
  message: {
    id: string
    title: string
    body: string
    reason: string
    action: string
    href: string | null
    createdAt: Date
    read: boolean
  }
  now: Date
}

/** One message: what happened, and the way to where something can be done about it. */
export function MessageCard({ message, now }: MessageCardProps) {
  const t = useTranslations('notifications.page')
  const { id, title, body, reason, action, href, createdAt, read } = message
  return (
    <Card>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-lg">{title}</h2>
        <p className="flex items-center gap-2 text-sm">
          {read ? null : <Tag tone="info">{t('unread')}</Tag>}
          <span className="muted">
            <TimeAgo value={createdAt} now={now} />
          </span>
        </p>
      </div>
      <p className="mt-2">{body}</p>
      {reason ? (
        <blockquote className="mt-2 border-l-4 border-primary pl-3 whitespace-pre-wrap">
          {reason}
        </blockquote>
      ) : null}
      <Form method="post" className="mt-3 flex flex-wrap gap-2">
        <input type="hidden" name="id" value={id} />
        {href ? (
          <SubmitButton name="intent" value="open" variant="secondary" size="small">
            {action}
          </SubmitButton>
        ) : null}
        {read ? null : (
          <SubmitButton name="intent" value="read" variant="quiet" size="small">
            {t('read')}
          </SubmitButton>
        )}
      </Form>
    </Card>
  )
}
