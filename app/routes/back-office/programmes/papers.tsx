import { getFormProps, getInputProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { changeProgramme, staffProgramme } from '#app/domain/programmes/index.server'
import { PapersSchema, papersOf } from '#app/domain/programmes/programme-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Checkbox } from '#app/ui/forms/checkbox'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { RepeatingGroup } from '#app/ui/forms/repeating-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { ProgrammeCrumbs } from './programme-crumbs'

const MOST = 30

export const meta = pageMeta

export const loader = handle({ access: 'programmes' }, async ({ ctx, params, t }) => {
  const programme = await staffProgramme(ctx, params.id)
  return { title: t('programmes.papers'), noIndex: true, programme }
})

export const action = handle(
  { access: 'programmes', form: PapersSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.id ?? ''
    const papers = papersOf(input)
    await changeProgramme(ctx, id, input.version, (content) => ({ ...content, papers }))
    return redirectWithNotice(href(paths.backOffice.programme(id)), 'programmeSaved')
  },
)

export default function ProgrammePapers() {
  const t = useTranslations('programmes')
  const words = useTranslations('programmes.staff.form')
  const locale = useLocale()
  const { programme } = useLoaderData<typeof loader>()
  const { papers, items } = programme.content
  const [form, fields] = useSchemaForm<typeof PapersSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: {
      version: String(programme.version),
      papers: papers.map(({ code, name, source, required, items: codes }) => ({
        code,
        nameVi: name.vi,
        nameEn: name.en,
        sourceVi: source.vi,
        sourceEn: source.en,
        required: required ? 'on' : undefined,
        items: codes,
      })),
    },
  })
  return (
    <Page width="narrow">
      <ProgrammeCrumbs programme={programme} />
      <PageHeader title={t('papers')} lead={t('staff.papersLead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input {...getInputProps(fields.version, { type: 'hidden' })} key="version" />
        <RepeatingGroup
          form={form}
          field={fields.papers}
          items={fields.papers.getFieldList()}
          legend={t('papers')}
          itemName={words('paper')}
          max={MOST}
          optional
        >
          {(row) => {
            const paper = row.getFieldset()
            return (
              <>
                <TextField field={paper.code} label={words('code')} width="medium" />
                <TextField field={paper.nameVi} label={words('paperNameVi')} lang="vi" />
                <TextField field={paper.nameEn} label={words('paperNameEn')} lang="en" />
                <TextField field={paper.sourceVi} label={words('sourceVi')} lang="vi" />
                <TextField field={paper.sourceEn} label={words('sourceEn')} lang="en" />
                <Checkbox field={paper.required} label={t('paperRequired')} />
                <CheckboxGroup
                  field={paper.items}
                  legend={words('paperItems')}
                  hint={words('paperItemsHint')}
                  options={items.map(({ code, name }) => ({ value: code, label: name[locale] }))}
                  optional
                />
              </>
            )
          }}
        </RepeatingGroup>
        <SubmitButton>{t('staff.save')}</SubmitButton>
      </Form>
    </Page>
  )
}
