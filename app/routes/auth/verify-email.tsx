import { getFormProps, useForm } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { AddressSchema, TokenSchema } from '#app/domain/accounts/account-schemas'
import { confirmAddress } from '#app/domain/accounts/confirm-address.server'
import { resendConfirmation } from '#app/domain/accounts/resend-confirmation.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

const VerifySchema = z.discriminatedUnion('intent', [
  TokenSchema.extend({ intent: z.literal('confirm') }),
  AddressSchema.extend({ intent: z.literal('resend') }),
])

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ url, t }) => ({
  title: t('accounts.verify.title'),
  noIndex: true,
  token: url.searchParams.get('token'),
}))

/** Confirming takes a click, so that a mail scanner that opens the link confirms nothing. */
export const action = handle(
  { access: 'public', form: VerifySchema },
  async ({ ctx, services, input, request, clientIp, href }) => {
    if (input.intent === 'resend') {
      await resendConfirmation(ctx, services.auth, input.email, clientIp)
      return redirectWithNotice(href(paths.verifyEmail), 'confirmationSent')
    }
    const outcome = await confirmAddress(services.auth, input.token, request.headers)
    const notice = outcome === 'approved' ? 'addressApproved' : 'addressConfirmed'
    return redirectWithNotice(href(paths.signIn), notice)
  },
)

export default function VerifyEmail() {
  const t = useTranslations('accounts.verify')
  const { token } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useForm<{ intent: string; token: string; email: string }>({
    lastResult: reply?.result ?? null,
  })
  return (
    <Page width="narrow">
      <PageHeader title={t('title')} lead={token ? t('clickToConfirm') : t('lookInMail')} />
      <ErrorSummary form={form} labels={{ email: t('email') }} />
      {token ? (
        <Form method="post" {...getFormProps(form)}>
          <input type="hidden" name="token" value={token} />
          <SubmitButton name="intent" value="confirm">
            {t('confirm')}
          </SubmitButton>
        </Form>
      ) : (
        <Form method="post" {...getFormProps(form)}>
          <TextField field={fields.email} label={t('email')} type="email" autoComplete="email" />
          <SubmitButton name="intent" value="resend" variant="secondary">
            {t('resend')}
          </SubmitButton>
        </Form>
      )}
    </Page>
  )
}
