import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { reportAbuse, reportForm } from '#app/domain/trust-safety/index.server'
import { ReportAbuseSchema } from '#app/domain/trust-safety/trust-safety-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { TrapField } from '#app/routes/public/ask/trap-field'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { namedRecord, recordPath } from './reported-side'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, params, locale, t }) => ({
  title: t('trustSafety.report.title'),
  noIndex: true,
  ...(await reportForm(ctx, namedRecord(params), locale)),
  formKey: crypto.randomUUID(),
}))

export const action = handle(
  { access: 'public', form: ReportAbuseSchema },
  async ({ ctx, params, input, locale, clientIp, href }) => {
    const about = namedRecord(params)
    await reportAbuse(ctx, input, { about, locale, clientIp })
    return redirectWithNotice(href(recordPath(about)), 'abuseReported')
  },
)

export default function Report() {
  const t = useTranslations('trustSafety.report')
  const { about, person, categories, formKey } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof ReportAbuseSchema>({
    reply: useActionData<typeof action>(),
    ...(person ? { defaultValue: person } : {}),
  })
  return (
    <Page width="narrow">
      <PageHeader
        title={t('title')}
        eyebrow={<LocaleLink to={recordPath(about)}>{about.title}</LocaleLink>}
        lead={t('lead')}
      />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <RadioGroup
          field={fields.category}
          legend={t('category')}
          options={categories.map(({ code, label }) => ({ value: code, label }))}
        />
        <TextArea
          field={fields.message}
          label={t('message')}
          hint={t('messageHint')}
          maxLength={4_000}
        />
        <TextField
          field={fields.name}
          label={t('name')}
          autoComplete="name"
          width="medium"
          optional
        />
        <TextField
          field={fields.email}
          label={t('email')}
          hint={t('emailHint')}
          type="email"
          autoComplete="email"
          optional
        />
        <TrapField />
        <p className="muted text-sm">
          {t.rich('privacy', {
            link: (words) => <LocaleLink to={paths.privacy}>{words}</LocaleLink>,
          })}
        </p>
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
