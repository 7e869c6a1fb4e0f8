import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { ProfileSchema } from '#app/domain/accounts/account-schemas'
import { ownProfile, updateProfile } from '#app/domain/accounts/index.server'
import { phoneText } from '#app/domain/accounts/phone'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { AccountTabs } from './account-tabs'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, t }) => ({
  title: t('accounts.profile.title'),
  noIndex: true,
  profile: await ownProfile(ctx),
}))

export const action = handle(
  { access: 'signed-in', form: ProfileSchema },
  async ({ ctx, input, href }) => {
    await updateProfile(ctx, input)
    return redirectWithNotice(href(paths.workspace.account), 'profileSaved')
  },
)

export default function Profile() {
  const t = useTranslations('accounts.profile')
  const { profile } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof ProfileSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: {
      name: profile.name,
      locale: profile.locale === 'en' ? 'en' : 'vi',
      phone: profile.phone ? phoneText(profile.phone) : '',
    },
  })
  return (
    <Page>
      <PageHeader title={t('title')} />
      <AccountTabs current="profile" />
      <p>
        {profile.email} · {t('since')} <DateTime value={profile.createdAt} /> ·{' '}
        <LocaleLink to={paths.workspace.organisations}>{t('organisations')}</LocaleLink>
      </p>
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <TextField field={fields.name} label={t('name')} autoComplete="name" />
        <TextField
          field={fields.phone}
          label={t('phone')}
          hint={t('phoneHint')}
          type="tel"
          autoComplete="tel"
          width="medium"
          optional
        />
        <RadioGroup
          field={fields.locale}
          legend={t('locale')}
          hint={t('localeHint')}
          options={[
            { value: 'vi', label: 'Tiếng Việt' },
            { value: 'en', label: 'English' },
          ]}
          inline
        />
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
