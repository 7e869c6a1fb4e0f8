import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { groupedChoices } from '#app/domain/listings/field-choices'
import { draftNeed } from '#app/domain/needs/index.server'
import { needKinds } from '#app/domain/needs/need'
import { NewNeedSchema } from '#app/domain/needs/need-schemas'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { GuidedHint } from '#app/ui/forms/guided-hint'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { LiveSimilar } from '../listing/live-similar'
import { WhoPays } from '../listing/who-pays'

export const meta = pageMeta

export const loader = handle({ access: 'editor' }, async ({ ctx, locale, t }) => ({
  title: t('needs.newPage.title'),
  noIndex: true,
  formKey: crypto.randomUUID(),
  fields: await termOptions(ctx.db, 'field', ctx.now, locale),
}))

export const action = handle(
  { access: 'editor', form: NewNeedSchema },
  async ({ ctx, input, href }) => {
    const id = await draftNeed(ctx, input)
    return redirectWithNotice(href(paths.workspace.editNeed(id, 'card')), 'draftCreated')
  },
)

export default function NewNeed() {
  const t = useTranslations('needs')
  const words = useTranslations('listings')
  const { formKey, fields: options } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof NewNeedSchema>({
    reply,
    defaultValue: { kind: 'technology' },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.workspace.needs, label: t('title') }]} />
      <PageHeader title={t('newPage.title')} lead={t('newPage.lead')} />
      <WhoPays side="need" />
      <Form method="post" {...getFormProps(form)} className="stack">
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <RadioGroup
          field={fields.kind}
          legend={t('kind')}
          options={needKinds.map((kind) => ({
            value: kind,
            label: t(`kinds.${kind}`),
            hint: t(`kindHints.${kind}`),
          }))}
        />
        <TextField
          field={fields.title}
          label={t('form.title')}
          hint={
            <GuidedHint good={t('form.titleGood')} bad={t('form.titleBad')}>
              {t('form.titleHint')}
            </GuidedHint>
          }
        />
        <LiveSimilar kind="need" fieldId={fields.title.id} />
        <SelectField
          field={fields.fieldCode}
          label={words('field')}
          hint={words('fieldHint')}
          options={groupedChoices(options, (field) => words('fieldTop', { field }))}
          optional
        />
        <div>
          <SubmitButton>{t('newPage.submit')}</SubmitButton>
        </div>
      </Form>
    </Page>
  )
}
