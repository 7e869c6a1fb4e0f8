import { getInputProps } from '@conform-to/react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { englishValues, saveTechnologyEnglish } from '#app/domain/technologies/index.server'
import { TechnologyEnglishSchema } from '#app/domain/technologies/technology-schemas'
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

const lengths = { summary: 300, problem: 4_000, solution: 8_000, application: 4_000 } as const
const names = ['summary', 'problem', 'solution', 'application'] as const

export const meta = pageMeta

export const loader = handle({ access: 'editor', onBehalf: true }, async (args) => {
  const { record, ...page } = await sectionHead(args, 'english')
  return {
    ...page,
    values: englishValues(record),
    originals: record.advantages.map(({ metric, comparedWith }) => ({ metric, comparedWith })),
  }
})

export const action = handle(
  { access: 'editor', onBehalf: true, form: TechnologyEnglishSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.technologyId ?? ''
    await saveTechnologyEnglish(ctx, id, input)
    return redirectWithNotice(href(afterSection('english', id)), 'sectionSaved')
  },
)

export default function TechnologyEnglishPage() {
  const t = useTranslations('technologies.english')
  const words = useTranslations('listings.english')
  const { head, values, originals } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof TechnologyEnglishSchema>({
    reply,
    defaultValue: values,
  })
  const advantages = fields.advantages.getFieldList()
  return (
    <SectionPage kind="technology" head={head} lead={words('lead')}>
      <SectionForm form={form} version={head.version} formKey={head.formKey}>
        <TextField
          field={fields.title}
          label={words('title')}
          hint={words('titleHint')}
          lang="en"
          optional
        />
        {names.map((name) => (
          <TextArea
            key={name}
            field={fields[name]}
            label={t(name)}
            rows={name === 'summary' ? 2 : 5}
            maxLength={lengths[name]}
            lang="en"
            optional
          />
        ))}
        <TextField field={fields.keywords} label={t('keywords')} lang="en" optional />
        {advantages.length > 0 ? (
          <Fieldset legend={t('advantages')} large>
            {advantages.map((item, index) => {
              const { id, metricEn, comparedWithEn } = item.getFieldset()
              const { key, ...hidden } = getInputProps(id, { type: 'hidden' })
              return (
                <div key={item.key} className="repeated">
                  <input key={key} {...hidden} />
                  <TextField
                    field={metricEn}
                    label={t('metric', { words: originals[index]?.metric ?? '' })}
                    lang="en"
                    optional
                  />
                  <TextField
                    field={comparedWithEn}
                    label={t('comparedWith', { words: originals[index]?.comparedWith ?? '' })}
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
