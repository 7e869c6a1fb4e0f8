import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { ResetPasswordSchema } from '#app/domain/accounts/account-schemas'
import { resetPassword } from '#app/domain/accounts/reset-password.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ url, t }) => ({
  title: t('accounts.reset.title'),
  noIndex: true,
  token: url.searchParams.get('token') ?? '',
}))

export const action = handle(
  { access: 'public', form: ResetPasswordSchema, hide: ['password'] },
  async ({ services, input, href }) => {
    await resetPassword(services.auth, input.token, input.password)
    return redirectWithNotice(href(paths.signIn), 'passwordChanged')
  },
)

export default function ResetPassword() {
  const t = useTranslations('accounts.reset')
  const { token } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof ResetPasswordSchema>({ reply })
  return (
    <Page width="narrow">
      <PageHeader title={t('title')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={{ password: t('password') }} />
        <input type="hidden" name="token" value={token} />
        <TextField
          field={fields.password}
          label={t('password')}
          hint={t('hint')}
          type="password"
          autoComplete="new-password"
        />
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
      <p>
        <LocaleLink to={paths.forgotPassword}>{t('askAgain')}</LocaleLink>
      </p>
    </Page>
  )
}
