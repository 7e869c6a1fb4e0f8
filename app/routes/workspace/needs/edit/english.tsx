import { getInputProps } from '@conform-to/react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { needEnglishValues, saveNeedEnglish } from '#app/domain/needs/index.server'
import { NeedEnglishSchema } from '#app/domain/needs/need-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { Fieldset } from '#app/ui/forms/fieldset'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { SectionForm } from '../../listing/section-form'
import { SectionPage } from '../../listing/section-page'
import { afterSection, sectionHead } from './section-head.server'

const parts = [
  ['summary', 300],
  ['currentState', 4_000],
  ['goal', 4_000],
  ['constraints', 4_000],
  ['triedBefore', 4_000],
  ['notWanted', 4_000],
  ['acceptanceTest', 2_000],
] as const

export const meta = pageMeta

export const loader = handle({ access: 'editor', onBehalf: true }, async (args) => {
  const { record, ...page } = await sectionHead(args, 'english')
  return {
    ...page,
    values: needEnglishValues(record),
    originals: record.targets.map(({ metric }) => metric),
  }
})

export const action = handle(
  { access: 'editor', onBehalf: true, form: NeedEnglishSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.needId ?? ''
    await saveNeedEnglish(ctx, id, input)
    return redirectWithNotice(href(afterSection('english', id)), 'sectionSaved')
  },
)

export default function NeedEnglishPage() {
  const t = useTranslations('needs.english')
  const words = useTranslations('listings.english')
  const { head, values, originals } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof NeedEnglishSchema>({ reply, defaultValue: values })
  const targets = fields.targets.getFieldList()
  return (
    <SectionPage kind="need" head={head} lead={words('lead')}>
      <SectionForm form={form} version={head.version} formKey={head.formKey}>
        <TextField
          field={fields.title}
          label={words('title')}
          hint={words('titleHint')}
          lang="en"
          optional
        />
        {parts.map(([name, maxLength]) => (
          <TextArea
            key={name}
            field={fields[name]}
            label={t(name)}
            rows={name === 'summary' ? 2 : 4}
            maxLength={maxLength}
            lang="en"
            optional
          />
        ))}
        <TextField field={fields.keywords} label={t('keywords')} lang="en" optional />
        {targets.length > 0 ? (
          <Fieldset legend={t('targets')} large>
            {targets.map((item, index) => {
              const { id, metricEn } = item.getFieldset()
              const { key, ...hidden } = getInputProps(id, { type: 'hidden' })
              return (
                <div key={item.key}>
                  <input key={key} {...hidden} />
                  <TextField
                    field={metricEn}
                    label={t('metric', { words: originals[index] ?? '' })}
                    lang="en"
                    optional
                  />
                </div>
              )
            })}
          </Fieldset>
        ) : null}
      </SectionForm>
    </SectionPage>
  )
}
