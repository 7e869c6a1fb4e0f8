import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { groupedChoices } from '#app/domain/listings/field-choices'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { cardValues, saveTechnologyCard } from '#app/domain/technologies/index.server'
import { technologyKinds } from '#app/domain/technologies/technology'
import { TechnologyCardSchema } from '#app/domain/technologies/technology-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { Checkbox } from '#app/ui/forms/checkbox'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { GuidedHint } from '#app/ui/forms/guided-hint'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SelectField } from '#app/ui/forms/select-field'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { SectionForm } from '../../listing/section-form'
import { SectionPage } from '../../listing/section-page'
import { similarEntries } from '../../listing/similar-entries.server'
import { SimilarList } from '../../listing/similar-list'
import { afterSection, sectionHead } from './section-head.server'
import { StoryFields } from './story-fields'

export const meta = pageMeta

export const loader = handle({ access: 'editor', onBehalf: true }, async (args) => {
  const { ctx, services, locale } = args
  const { record, ...page } = await sectionHead(args, 'card')
  const values = cardValues(record)
  const query = { kind: 'technology', title: values.title, exceptId: record.id } as const
  return {
    ...page,
    values,
    fields: await termOptions(ctx.db, 'field', ctx.now, locale),
    priorities: await termOptions(ctx.db, 'priority', ctx.now, locale),
    similar:
      record.publishedAt === null
        ? await similarEntries(services, query, { locale, now: ctx.now })
        : [],
  }
})

export const action = handle(
  { access: 'editor', onBehalf: true, form: TechnologyCardSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.technologyId ?? ''
    await saveTechnologyCard(ctx, id, input)
    return redirectWithNotice(href(afterSection('card', id)), 'sectionSaved')
  },
)

export default function TechnologyCardPage() {
  const t = useTranslations('technologies')
  const words = useTranslations('listings')
  const { head, values, fields: options, priorities, similar } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof TechnologyCardSchema>({ reply, defaultValue: values })
  return (
    <SectionPage kind="technology" head={head} lead={t('leads.card')}>
      <SimilarList entries={similar} />
      <SectionForm form={form} version={head.version} formKey={head.formKey}>
        <RadioGroup
          field={fields.kind}
          legend={t('kind')}
          inline
          options={technologyKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
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
        <SelectField
          field={fields.fieldCode}
          label={words('field')}
          hint={words('fieldHint')}
          options={groupedChoices(options, (field) => words('fieldTop', { field }))}
        />
        <StoryFields fields={fields} />
        <TextField
          field={fields.keywords}
          label={words('keywords')}
          hint={words('keywordsHint')}
          optional
        />
        <CheckboxGroup
          field={fields.priorityCodes}
          legend={words('priorities')}
          options={choicesOf(priorities)}
          optional
        />
        <Checkbox field={fields.greenTag} label={words('green')} />
      </SectionForm>
    </SectionPage>
  )
}
