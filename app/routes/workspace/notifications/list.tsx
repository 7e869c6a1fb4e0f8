import { redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Bell } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import {
  listNotifications,
  notificationsPerPage,
  readAllNotifications,
  readNotification,
} from '#app/domain/notifications/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { MessageCard } from './message-card'

const ReadSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('open'), id: z.uuid() }),
  z.object({ intent: z.literal('read'), id: z.uuid() }),
  z.object({ intent: z.literal('read-all') }),
])

const PageSchema = z.coerce.number().int().min(1).max(10_000).catch(1)

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, locale, url, t }) => {
  const page = PageSchema.parse(url.searchParams.get('page') ?? 1)
  const found = await listNotifications(ctx, locale, page)
  return {
    title: t('notifications.page.title'),
    noIndex: true,
    ...found,
    page,
    pages: Math.ceil(found.total / notificationsPerPage),
    now: ctx.now,
  }
})

export const action = handle(
  { access: 'signed-in', form: ReadSchema },
  async ({ ctx, input, href }) => {
    if (input.intent === 'read-all') {
      await readAllNotifications(ctx)
      return redirectWithNotice(href(paths.workspace.notifications), 'notificationsRead')
    }
    const target = await readNotification(ctx, input.id)
    const opens = input.intent === 'open' && target
    return redirect(href(opens ? target : paths.workspace.notifications))
  },
)

export default function Notifications() {
  const t = useTranslations('notifications.page')
  const { notifications, unread, page, pages, now } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead', { unread })}
        actions={
          unread > 0 ? (
            <Form method="post">
              <SubmitButton name="intent" value="read-all" variant="secondary">
                {t('readAll')}
              </SubmitButton>
            </Form>
          ) : null
        }
      />
      {notifications.length === 0 ? (
        <EmptyState title={t('empty')} icon={Bell}>
          {t('emptyHelp')}
        </EmptyState>
      ) : (
        <ul className="flex flex-col gap-3">
          {notifications.map((message) => (
            <li key={message.id}>
              <MessageCard message={message} now={now} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={page} pages={pages} />
      <p>
        <LocaleLink to={paths.workspace.notificationSettings}>{t('settings')}</LocaleLink>
      </p>
    </Page>
  )
}
