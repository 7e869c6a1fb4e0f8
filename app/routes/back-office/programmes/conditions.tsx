import { getFormProps, getInputProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { changeProgramme, staffProgramme } from '#app/domain/programmes/index.server'
import { ConditionsSchema, rowsOf, rulesOf } from '#app/domain/programmes/programme-schemas'
import { notFound } from '#app/platform/http/domain-error'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { RepeatingGroup } from '#app/ui/forms/repeating-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { ConditionFields } from './condition-fields'
import { KnownValues } from './known-values'
import { ProgrammeCrumbs } from './programme-crumbs'

const MOST = 60

export const meta = pageMeta

export const loader = handle({ access: 'programmes' }, async ({ ctx, params, url, t, locale }) => {
  const programme = await staffProgramme(ctx, params.id)
  const code = url.searchParams.get('item')
  const item = programme.content.items.find((known) => known.code === code)
  if (code !== null && !item) throw notFound()
  return {
    title: t('programmes.staff.parts.conditions'),
    noIndex: true,
    programme,
    of: item ? item.name[locale] : null,
    rows: rowsOf(item ? item.rules : programme.content.rules),
  }
})

export const action = handle(
  { access: 'programmes', form: ConditionsSchema },
  async ({ ctx, params, url, input, href }) => {
    const id = params.id ?? ''
    const code = url.searchParams.get('item')
    const rules = rulesOf(input.conditions)
    await changeProgramme(ctx, id, input.version, (content) => {
      if (code === null) return { ...content, rules }
      const items = content.items.map((item) => (item.code === code ? { ...item, rules } : item))
      return { ...content, items }
    })
    return redirectWithNotice(href(paths.backOffice.programme(id)), 'programmeSaved')
  },
)

export default function ProgrammeConditions() {
  const t = useTranslations('programmes.staff')
  const { programme, rows, of } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof ConditionsSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: { version: String(programme.version), conditions: rows },
  })
  return (
    <Page>
      <ProgrammeCrumbs programme={programme} />
      <PageHeader
        {...(of ? { eyebrow: of } : {})}
        title={t('parts.conditions')}
        lead={t('conditions.lead')}
      />
      <KnownValues />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input {...getInputProps(fields.version, { type: 'hidden' })} key="version" />
        <RepeatingGroup
          form={form}
          field={fields.conditions}
          items={fields.conditions.getFieldList()}
          legend={t('parts.conditions')}
          itemName={t('conditions.one')}
          max={MOST}
          optional
        >
          {(row) => <ConditionFields fields={row.getFieldset()} />}
        </RepeatingGroup>
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </Page>
  )
}
