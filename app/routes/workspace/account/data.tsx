import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Download } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { CloseAccountSchema } from '#app/domain/accounts/account-schemas'
import { ownConsents } from '#app/domain/accounts/index.server'
import { closeOwnAccount } from '#app/domain/organisations/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { buttonClasses } from '#app/ui/button-classes'
import { Card } from '#app/ui/card'
import { Checkbox } from '#app/ui/forms/checkbox'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Icon } from '#app/ui/icon'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { AccountTabs } from './account-tabs'
import { ConsentTable } from './consent-table'

export const meta = pageMeta

export const loader = handle({ access: 'own-data' }, async ({ ctx, t, href }) => ({
  title: t('accounts.data.title'),
  noIndex: true,
  consents: await ownConsents(ctx),
  download: href(paths.workspace.exportData),
}))

export const action = handle(
  { access: 'own-data', form: CloseAccountSchema, hide: ['currentPassword'] },
  async ({ ctx, input, href }) => {
    await closeOwnAccount(ctx, input.currentPassword)
    return redirectWithNotice(href(paths.home), 'accountClosed')
  },
)

export default function OwnData() {
  const t = useTranslations('accounts.data')
  const { consents, download } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof CloseAccountSchema>({
    reply: useActionData<typeof action>(),
  })
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <AccountTabs current="data" />
      <Card title={t('export')}>
        <p>{t('exportHelp')}</p>
        <p className="mt-4">
          <a href={download} download className={buttonClasses('secondary')}>
            <Icon of={Download} />
            {t('download')}
          </a>
        </p>
      </Card>
      <Card title={t('consents')}>
        <ConsentTable consents={consents} />
      </Card>
      <Card title={t('close')}>
        <p>{t('closeHelp')}</p>
        <Form method="post" {...getFormProps(form)} className="mt-4">
          <ErrorSummary form={form} />
          <TextField
            field={fields.currentPassword}
            label={t('currentPassword')}
            type="password"
            autoComplete="current-password"
          />
          <Checkbox field={fields.sure} label={t('sure')} />
          <SubmitButton variant="danger">{t('closeSubmit')}</SubmitButton>
        </Form>
      </Card>
    </Page>
  )
}
