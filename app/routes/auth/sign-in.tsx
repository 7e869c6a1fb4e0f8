import { getFormProps } from '@conform-to/react'
import { redirect, redirectDocument } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { SignInSchema } from '#app/domain/accounts/account-schemas'
import { signIn } from '#app/domain/accounts/sign-in.server'
import { overHttps } from '#app/platform/env/over-https'
import { ownerCookie, ownerMark, showsKeptForm } from '#app/platform/http/kept-form.server'
import { safeRedirect } from '#app/platform/http/safe-redirect'
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
import { withoutAccount } from './without-account'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, url, t, href }) => {
  const next = safeRedirect(url.searchParams.get('next'), href(paths.workspace.home))
  if (ctx.actor.kind === 'person') throw redirect(next)
  const onward = url.searchParams.has('next') && next !== href(paths.workspace.home)
  return { title: t('accounts.signIn.title'), next, onward, instead: withoutAccount(next) }
})

export const action = handle(
  { access: 'public', form: SignInSchema, hide: ['password'] },
  async ({ ctx, services, input, request, clientIp, href }) => {
    const headers = await signIn(ctx, services.auth, input, { headers: request.headers, clientIp })
    const { APP_URL, SESSION_SECRET } = services.env
    const mark = ownerMark(SESSION_SECRET, input.email)
    headers.append('Set-Cookie', ownerCookie(mark, overHttps(APP_URL)))
    const next = safeRedirect(input.next, href(paths.workspace.home))
    const go = showsKeptForm(next) ? redirectDocument : redirect
    return go(next, { headers })
  },
)

export default function SignIn() {
  const t = useTranslations('accounts.signIn')
  const { next, onward, instead } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof SignInSchema>({ reply })
  return (
    <Page width="narrow">
      <PageHeader title={t('title')} lead={onward ? t('onward') : undefined} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={{ email: t('email'), password: t('password') }} />
        <input type="hidden" name="next" value={next} />
        <TextField field={fields.email} label={t('email')} type="email" autoComplete="username" />
        <TextField
          field={fields.password}
          label={t('password')}
          type="password"
          autoComplete="current-password"
        />
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
      <p>
        <LocaleLink to={paths.forgotPassword}>{t('forgot')}</LocaleLink>
      </p>
      <p>
        {t('noAccount')} <LocaleLink to={paths.signUp}>{t('signUp')}</LocaleLink>
      </p>
      {instead ? (
        <p>
          {t.rich('instead', {
            ask: (words) => <LocaleLink to={instead.ask}>{words}</LocaleLink>,
            call: (words) => <LocaleLink to={instead.callBack}>{words}</LocaleLink>,
          })}
        </p>
      ) : null}
    </Page>
  )
}
