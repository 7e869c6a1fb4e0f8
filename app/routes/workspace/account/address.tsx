import { getFormProps } from '@conform-to/react'
import { Form, useActionData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { ChangeAddressSchema } from '#app/domain/accounts/account-schemas'
import { askToChangeAddress } from '#app/domain/accounts/index.server'
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
  title: t('accounts.address.title'),
  noIndex: true,
}))

export const action = handle(
  { access: 'signed-in', form: ChangeAddressSchema, hide: ['currentPassword'] },
  async ({ ctx, services, input, request, href }) => {
    await askToChangeAddress(ctx, services.auth, input, request.headers)
    return redirectWithNotice(href(paths.workspace.changeAddress), 'addressChangeAsked')
  },
)

export default function ChangeAddress() {
  const t = useTranslations('accounts.address')
  const [form, fields] = useSchemaForm<typeof ChangeAddressSchema>({
    reply: useActionData<typeof action>(),
  })
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <AccountTabs current="address" />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <TextField field={fields.email} label={t('email')} type="email" autoComplete="email" />
        <TextField
          field={fields.currentPassword}
          label={t('currentPassword')}
          type="password"
          autoComplete="current-password"
        />
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
