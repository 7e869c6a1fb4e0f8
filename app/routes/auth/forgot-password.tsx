import { getFormProps } from '@conform-to/react'
import { Form, useActionData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { AddressSchema } from '#app/domain/accounts/account-schemas'
import { askForPasswordReset } from '#app/domain/accounts/reset-password.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ t }) => ({
  title: t('accounts.forgot.title'),
  noIndex: true,
}))

export const action = handle(
  { access: 'public', form: AddressSchema },
  async ({ ctx, services, input, clientIp, href }) => {
    await askForPasswordReset(ctx, services.auth, input.email, clientIp)
    return redirectWithNotice(href(paths.signIn), 'resetLinkSent')
  },
)

export default function ForgotPassword() {
  const t = useTranslations('accounts.forgot')
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof AddressSchema>({ reply })
  return (
    <Page width="narrow">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={{ email: t('email') }} />
        <TextField field={fields.email} label={t('email')} type="email" autoComplete="email" />
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
