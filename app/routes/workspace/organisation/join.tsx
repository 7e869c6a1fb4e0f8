import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { nameByTaxCode, requestMembership } from '#app/domain/organisations/index.server'
import { JoinSchema } from '#app/domain/organisations/organisation-schemas'
import { isDomainError } from '#app/platform/http/domain-error'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, url, t }) => {
  const written = url.searchParams.get('taxCode')
  const shown = {
    title: t('organisations.join.title'),
    noIndex: true,
    written: written ?? '',
    formKey: crypto.randomUUID(),
  }
  if (!written) return { ...shown, taxCode: null, name: null, problem: null }
  const parsed = JoinSchema.safeParse({ taxCode: written })
  if (!parsed.success) {
    return { ...shown, taxCode: null, name: null, problem: t('organisations.errors.taxCodeForm') }
  }
  const { taxCode } = parsed.data
  try {
    return { ...shown, taxCode, name: await nameByTaxCode(ctx, taxCode), problem: null }
  } catch (error) {
    if (!isDomainError(error)) throw error
    const unknown = error.kind === 'not-found'
    const problem = unknown
      ? t('organisations.join.unknown')
      : t.dynamic(`errors.${error.reason}`, error.params)
    return { ...shown, taxCode: null, name: null, problem }
  }
})

export const action = handle(
  { access: 'signed-in', form: JoinSchema },
  async ({ ctx, input, href }) => {
    await requestMembership(ctx, input.taxCode)
    return redirectWithNotice(href(paths.workspace.organisations), 'membershipRequested')
  },
)

export default function JoinOrganisation() {
  const t = useTranslations('organisations.join')
  const { written, taxCode, name, problem, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof JoinSchema>({
    reply,
    defaultValue: { taxCode: written },
  })
  return (
    <Page width="narrow">
      <PageHeader title={t('title')} lead={t('lead')} />
      <ErrorSummary form={form} />
      {problem ? (
        <Notice tone="warning" live>
          {problem}
        </Notice>
      ) : null}
      {taxCode ? (
        <Card title={name}>
          <p>{t('found')}</p>
          <Form method="post" className="mt-4">
            <FormKey value={formKey} />
            <input type="hidden" name="taxCode" value={taxCode} />
            <SubmitButton>{t('ask')}</SubmitButton>
          </Form>
        </Card>
      ) : null}
      <Form method="get" {...getFormProps(form)}>
        <TextField field={fields.taxCode} label={t('taxCode')} inputMode="numeric" width="medium" />
        <Button variant={taxCode ? 'secondary' : 'primary'}>{t('look')}</Button>
      </Form>
      <p>
        {t('notThere')}{' '}
        <LocaleLink to={paths.workspace.newOrganisation}>{t('register')}</LocaleLink>
      </p>
    </Page>
  )
}
