import { getFormProps } from '@conform-to/react'
import { Form, useActionData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { ChangePasswordSchema } from '#app/domain/accounts/account-schemas'
import { changePassword } from '#app/domain/accounts/index.server'
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
import { AccountTabs } from './account-tabs'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ t }) => ({
  title: t('accounts.password.title'),
  noIndex: true,
}))

export const action = handle(
  { access: 'signed-in', form: ChangePasswordSchema, hide: ['currentPassword', 'password'] },
  async ({ ctx, services, input, request, href }) => {
    const headers = await changePassword(ctx, services.auth, input, request.headers)
    const location = href(paths.workspace.changePassword)
    return redirectWithNotice(location, 'ownPasswordChanged', {}, headers)
  },
)

export default function ChangePassword() {
  const t = useTranslations('accounts.password')
  const [form, fields] = useSchemaForm<typeof ChangePasswordSchema>({
    reply: useActionData<typeof action>(),
  })
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <AccountTabs current="password" />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <TextField
          field={fields.currentPassword}
          label={t('currentPassword')}
          type="password"
          autoComplete="current-password"
        />
        <TextField
          field={fields.password}
          label={t('password')}
          hint={t('hint')}
          type="password"
          autoComplete="new-password"
        />
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
