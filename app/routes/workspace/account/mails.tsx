import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import {
  notificationPreferences,
  saveNotificationPreferences,
} from '#app/domain/notifications/index.server'
import { kindNames } from '#app/domain/notifications/notification-kinds'
import { kindLabel } from '#app/domain/notifications/wording'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { AccountTabs } from './account-tabs'

const PreferencesSchema = z.object({ mailed: z.array(z.enum(kindNames)).max(100).default([]) })

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, locale, t }) => {
  const { kinds, mailed } = await notificationPreferences(ctx)
  return {
    title: t('notifications.settings.title'),
    noIndex: true,
    mailed,
    choices: kinds.map((kind) => ({ value: kind, label: kindLabel(locale, kind) })),
  }
})

export const action = handle(
  { access: 'signed-in', form: PreferencesSchema },
  async ({ ctx, input, href }) => {
    await saveNotificationPreferences(ctx, input.mailed)
    return redirectWithNotice(href(paths.workspace.notificationSettings), 'preferencesSaved')
  },
)

export default function MailSettings() {
  const t = useTranslations('notifications.settings')
  const { choices, mailed } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof PreferencesSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: { mailed },
  })
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <AccountTabs current="mails" />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <CheckboxGroup field={fields.mailed} legend={t('legend')} options={choices} />
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
