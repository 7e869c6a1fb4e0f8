import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { TokenSchema } from '#app/domain/accounts/account-schemas'
import { kindToStop, stopMails } from '#app/domain/notifications/index.server'
import { kindLabel } from '#app/domain/notifications/wording'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'signature' }, async ({ services, url, locale, t }) => {
  const token = url.searchParams.get('token') ?? ''
  const kind = kindToStop(services.env.SESSION_SECRET, token)
  return {
    title: t('notifications.stop.title'),
    noIndex: true,
    token,
    kind: kind && kindLabel(locale, kind),
  }
})

/** Stopping takes a click, so that a mail scanner that opens the link stops nothing. */
export const action = handle(
  { access: 'signature', form: TokenSchema },
  async ({ ctx, services, input, href }) => {
    await stopMails(ctx, services.env.SESSION_SECRET, input.token)
    return redirectWithNotice(href(paths.home), 'mailsStopped')
  },
)

export default function Unsubscribe() {
  const t = useTranslations('notifications.stop')
  const { token, kind } = useLoaderData<typeof loader>()
  return (
    <Page width="narrow">
      <PageHeader title={t('title')} />
      {kind ? (
        <Form method="post">
          <p>{t('lead', { kind })}</p>
          <input type="hidden" name="token" value={token} />
          <SubmitButton>{t('submit')}</SubmitButton>
        </Form>
      ) : (
        <Notice tone="warning">{t('bad')}</Notice>
      )}
    </Page>
  )
}
