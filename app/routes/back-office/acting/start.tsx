import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { actingMinutes, StartActingSchema } from '#app/domain/accounts/acting-schemas'
import { actableMembers, startActing } from '#app/domain/accounts/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { EmptyState } from '#app/ui/empty-state'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'act-for-others' }, async ({ ctx, params, t }) => ({
  title: t('acting.start.title'),
  noIndex: true,
  formKey: crypto.randomUUID(),
  ...(await actableMembers(ctx, params.organisationId ?? '')),
}))

export const action = handle(
  { access: 'act-for-others', form: StartActingSchema },
  async ({ ctx, input, href }) => {
    await startActing(ctx, input)
    return redirectWithNotice(href(paths.workspace.technologies), 'actingStarted')
  },
)

export default function StartActing() {
  const t = useTranslations('acting.start')
  const roles = useTranslations('organisations.roles')
  const { organisation, members, formKey } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof StartActingSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: { minutes: '30' },
  })
  const { backOffice } = paths
  return (
    <Page width="narrow">
      <Breadcrumbs
        items={[
          { to: backOffice.organisations, label: t('organisations') },
          { to: backOffice.organisation(organisation.id), label: organisation.name },
        ]}
      />
      <PageHeader eyebrow={organisation.name} title={t('title')} lead={t('lead')} />
      {members.length === 0 ? (
        <EmptyState title={t('nobody')}>{t('nobodyHint')}</EmptyState>
      ) : (
        <Form method="post" {...getFormProps(form)}>
          <ErrorSummary form={form} />
          <FormKey value={formKey} />
          <input type="hidden" name="organisationId" value={organisation.id} />
          <SelectField
            field={fields.userId}
            label={t('member')}
            options={members.map(({ id, name, role }) => ({
              value: id,
              label: `${name} (${roles(role)})`,
            }))}
          />
          <TextArea
            field={fields.purpose}
            label={t('purpose')}
            hint={t('purposeHint')}
            rows={3}
            maxLength={500}
          />
          <RadioGroup
            field={fields.minutes}
            legend={t('minutes')}
            options={actingMinutes.map((minutes) => ({
              value: String(minutes),
              label: t('minutesOf', { minutes }),
            }))}
          />
          <Notice tone="info">{t('limits')}</Notice>
          <SubmitButton>{t('submit')}</SubmitButton>
        </Form>
      )}
    </Page>
  )
}
