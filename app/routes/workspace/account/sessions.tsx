import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { endOtherSessions, endSession, ownSessions } from '#app/domain/accounts/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { AccountTabs } from './account-tabs'

const SessionsSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('end'), sessionId: z.string().max(100) }),
  z.object({ intent: z.literal('end-others') }),
])

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, t }) => ({
  title: t('accounts.sessions.title'),
  noIndex: true,
  sessions: await ownSessions(ctx),
}))

export const action = handle(
  { access: 'signed-in', form: SessionsSchema },
  async ({ ctx, input, href }) => {
    if (input.intent === 'end') {
      await endSession(ctx, input.sessionId)
      return redirectWithNotice(href(paths.workspace.sessions), 'sessionEnded')
    }
    const count = await endOtherSessions(ctx)
    return redirectWithNotice(href(paths.workspace.sessions), 'sessionsEnded', { count })
  },
)

export default function Sessions() {
  const t = useTranslations('accounts.sessions')
  const { sessions } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <AccountTabs current="sessions" />
      <Table
        caption={t('title')}
        captionHidden
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'device',
            header: t('device'),
            rowHeader: true,
            cell: ({ device }) => device ?? t('unknown'),
          },
          { id: 'from', header: t('from'), cell: ({ ipAddress }) => ipAddress || '—' },
          {
            id: 'since',
            header: t('since'),
            cell: ({ createdAt }) => <DateTime value={createdAt} time />,
          },
          {
            id: 'end',
            header: t('end'),
            cell: ({ id, present }) =>
              present ? (
                <Tag tone="success">{t('present')}</Tag>
              ) : (
                <Form method="post">
                  <input type="hidden" name="sessionId" value={id} />
                  <SubmitButton name="intent" value="end" variant="secondary" size="small">
                    {t('end')}
                  </SubmitButton>
                </Form>
              ),
          },
        ]}
      />
      {sessions.length > 1 ? (
        <Form method="post">
          <SubmitButton name="intent" value="end-others">
            {t('endOthers')}
          </SubmitButton>
        </Form>
      ) : null}
    </Page>
  )
}
