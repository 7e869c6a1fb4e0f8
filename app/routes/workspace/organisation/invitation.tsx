import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { TokenSchema } from '#app/domain/accounts/account-schemas'
import { acceptInvitation, openInvitation } from '#app/domain/organisations/index.server'
import { isDomainError } from '#app/platform/http/domain-error'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LinkButton } from '#app/ui/link-button'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, url, t }) => {
  const token = url.searchParams.get('token') ?? ''
  const email = ctx.actor.kind === 'person' ? ctx.actor.email : ''
  const invitation = await openInvitation(ctx, token).catch((error: unknown) => {
    if (isDomainError(error)) return null
    throw error
  })
  return { title: t('organisations.invitation.title'), noIndex: true, token, email, invitation }
})

export const action = handle(
  { access: 'signed-in', form: TokenSchema },
  async ({ ctx, input, href }) => {
    await acceptInvitation(ctx, input.token)
    return redirectWithNotice(href(paths.workspace.home), 'invitationAccepted')
  },
)

export default function Invitation() {
  const t = useTranslations('organisations')
  const { token, email, invitation } = useLoaderData<typeof loader>()
  return (
    <Page width="narrow">
      <PageHeader title={t('invitation.title')} />
      {invitation === null ? (
        <Notice tone="warning" title={t('invitation.gone')}>
          {t('invitation.goneHelp')}
        </Notice>
      ) : invitation.forActor ? (
        <>
          <p>
            {t('invitation.text', {
              organisation: invitation.organisationName,
              role: t(`roles.${invitation.role}`),
            })}
          </p>
          <p className="muted">
            {t('invitation.until')} <DateTime value={invitation.expiresAt} />
          </p>
          <Form method="post">
            <input type="hidden" name="token" value={token} />
            <SubmitButton>{t('invitation.accept')}</SubmitButton>
          </Form>
        </>
      ) : (
        <Notice tone="warning" title={t('invitation.otherAddress')}>
          {t('invitation.otherAddressHelp', { email })}
        </Notice>
      )}
      <p>
        <LinkButton to={paths.workspace.home} variant="secondary">
          {t('invitation.toWorkspace')}
        </LinkButton>
      </p>
    </Page>
  )
}
