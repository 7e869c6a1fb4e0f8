import { getFormProps } from '@conform-to/react'
import { redirect, redirectDocument } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { ConsentSchema } from '#app/domain/accounts/account-schemas'
import { consentDocuments, consentVersion, versionsInForce } from '#app/domain/accounts/consent'
import { giveConsent } from '#app/domain/accounts/index.server'
import { showsKeptForm } from '#app/platform/http/kept-form.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { safeRedirect } from '#app/platform/http/safe-redirect'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { Checkbox } from '#app/ui/forms/checkbox'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Tag } from '#app/ui/tag'

export const meta = pageMeta

export const loader = handle({ access: 'own-data' }, async ({ ctx, url, t, href }) => {
  const next = safeRedirect(url.searchParams.get('next'), href(paths.workspace.home))
  const owed = ctx.actor.kind === 'person' ? ctx.actor.owedConsents : []
  if (owed.length === 0) throw redirect(next)
  return {
    title: t('accounts.consent.title'),
    noIndex: true,
    next,
    versions: versionsInForce,
    formKey: crypto.randomUUID(),
    documents: consentDocuments.map(({ document }) => ({
      document,
      version: consentVersion(document),
      owed: owed.includes(document),
    })),
  }
})

export const action = handle(
  { access: 'own-data', form: ConsentSchema },
  async ({ ctx, input, href }) => {
    await giveConsent(ctx, input)
    const next = safeRedirect(input.next, href(paths.workspace.home))
    if (showsKeptForm(next)) return redirectDocument(next)
    return redirectWithNotice(next, 'consentGiven')
  },
)

export default function Consent() {
  const t = useTranslations('accounts.consent')
  const { documents, next, versions, formKey } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof ConsentSchema>({
    reply: useActionData<typeof action>(),
  })
  return (
    <Page width="narrow">
      <PageHeader title={t('title')} lead={t('lead')} />
      <ul aria-label={t('documents')} className="flex flex-col gap-3">
        {documents.map(({ document, version, owed }) => (
          <li key={document} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <LocaleLink to={paths[document]}>{t(document)}</LocaleLink>
            <span className="muted">
              {t('version')} <DateTime value={version} />
            </span>
            {owed ? <Tag tone="info">{t('toRead')}</Tag> : null}
          </li>
        ))}
      </ul>
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <input type="hidden" name="next" value={next} />
        <input type="hidden" name="versions" value={versions} />
        <Checkbox field={fields.agreed} label={t('agreed')} />
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
      <p>
        {t.rich('otherwise', {
          data: (words) => <LocaleLink to={paths.workspace.ownData}>{words}</LocaleLink>,
        })}
      </p>
    </Page>
  )
}
