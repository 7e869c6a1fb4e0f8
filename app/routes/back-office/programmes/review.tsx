import { getFormProps, getInputProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { changeProgramme, staffProgramme } from '#app/domain/programmes/index.server'
import { clockSteps } from '#app/domain/programmes/programme'
import { ReviewSchema, reviewOf } from '#app/domain/programmes/review-form'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { RepeatingGroup } from '#app/ui/forms/repeating-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { ProgrammeCrumbs } from './programme-crumbs'

const MOST = 20

export const meta = pageMeta

export const loader = handle({ access: 'programmes' }, async ({ ctx, params, t }) => ({
  title: t('programmes.staff.parts.review'),
  noIndex: true,
  programme: await staffProgramme(ctx, params.id),
}))

export const action = handle(
  { access: 'programmes', form: ReviewSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.id ?? ''
    const review = reviewOf(input)
    await changeProgramme(ctx, id, input.version, (content) => ({ ...content, ...review }))
    return redirectWithNotice(href(paths.backOffice.programme(id)), 'programmeSaved')
  },
)

export default function ProgrammeReview() {
  const t = useTranslations('programmes.staff')
  const { programme } = useLoaderData<typeof loader>()
  const { clocks, criteria } = programme.content
  const [form, fields] = useSchemaForm<typeof ReviewSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: {
      version: String(programme.version),
      ...Object.fromEntries(clockSteps.map((step) => [step, String(clocks[step])])),
      criteria: criteria.map(({ code, name, source, most }) => ({
        code,
        nameVi: name.vi,
        nameEn: name.en,
        sourceVi: source.vi,
        sourceEn: source.en,
        most: String(most),
      })),
    },
  })
  return (
    <Page width="narrow">
      <ProgrammeCrumbs programme={programme} />
      <PageHeader title={t('parts.review')} lead={t('reviewLead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input {...getInputProps(fields.version, { type: 'hidden' })} key="version" />
        {clockSteps.map((step) => (
          <TextField
            key={step}
            field={fields[step]}
            label={t(`clocks.${step}`)}
            inputMode="numeric"
            width="short"
            suffix={t('form.workingDays')}
          />
        ))}
        <RepeatingGroup
          form={form}
          field={fields.criteria}
          items={fields.criteria.getFieldList()}
          legend={t('criteria')}
          itemName={t('form.criterion')}
          max={MOST}
          optional
        >
          {(row) => {
            const criterion = row.getFieldset()
            return (
              <>
                <TextField field={criterion.code} label={t('form.code')} width="medium" />
                <TextField field={criterion.nameVi} label={t('form.criterionVi')} lang="vi" />
                <TextField field={criterion.nameEn} label={t('form.criterionEn')} lang="en" />
                <TextField field={criterion.sourceVi} label={t('form.sourceVi')} lang="vi" />
                <TextField field={criterion.sourceEn} label={t('form.sourceEn')} lang="en" />
                <TextField
                  field={criterion.most}
                  label={t('form.most')}
                  inputMode="numeric"
                  width="short"
                />
              </>
            )
          }}
        </RepeatingGroup>
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </Page>
  )
}
