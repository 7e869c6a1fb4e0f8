import { getFormProps } from '@conform-to/react'
import { redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { SignUpSchema } from '#app/domain/accounts/account-schemas'
import { signUp } from '#app/domain/accounts/sign-up.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Checkbox } from '#app/ui/forms/checkbox'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, t, href }) => {
  if (ctx.actor.kind === 'person') throw redirect(href(paths.workspace.home))
  return { title: t('accounts.signUp.title'), formKey: crypto.randomUUID() }
})

export const action = handle(
  { access: 'public', form: SignUpSchema, hide: ['password'] },
  async ({ ctx, services, input, request, clientIp, locale, href }) => {
    await signUp(ctx, services.auth, input, { headers: request.headers, clientIp, locale })
    return redirect(href(`${paths.verifyEmail}?sent=1`))
  },
)

export default function SignUp() {
  const t = useTranslations('accounts.signUp')
  const { formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof SignUpSchema>({ reply })
  return (
    <Page width="narrow">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary
          form={form}
          labels={{ name: t('name'), email: t('email'), password: t('password') }}
        />
        <FormKey value={formKey} />
        <TextField field={fields.name} label={t('name')} autoComplete="name" />
        <TextField field={fields.email} label={t('email')} type="email" autoComplete="email" />
        <TextField
          field={fields.password}
          label={t('password')}
          hint={t('passwordHint')}
          type="password"
          autoComplete="new-password"
        />
        <Checkbox
          field={fields.terms}
          label={t.rich('consent', {
            terms: (words) => <LocaleLink to={paths.terms}>{words}</LocaleLink>,
            privacy: (words) => <LocaleLink to={paths.privacy}>{words}</LocaleLink>,
          })}
        />
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
      <p>
        {t('haveAccount')} <LocaleLink to={paths.signIn}>{t('signIn')}</LocaleLink>
      </p>
    </Page>
  )
}
