import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { groupedChoices } from '#app/domain/listings/field-choices'
import { needCardValues, saveNeedCard } from '#app/domain/needs/index.server'
import { needKinds } from '#app/domain/needs/need'
import { NeedCardSchema } from '#app/domain/needs/need-schemas'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { Checkbox } from '#app/ui/forms/checkbox'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SelectField } from '#app/ui/forms/select-field'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { SectionForm } from '../../listing/section-form'
import { SectionPage } from '../../listing/section-page'
import { similarEntries } from '../../listing/similar-entries.server'
import { SimilarList } from '../../listing/similar-list'
import { ProblemFields } from './problem-fields'
import { afterSection, sectionHead } from './section-head.server'

export const meta = pageMeta

export const loader = handle({ access: 'editor', onBehalf: true }, async (args) => {
  const { ctx, services, locale } = args
  const { record, ...page } = await sectionHead(args, 'card')
  const values = needCardValues(record)
  const query = { kind: 'need', title: values.title, exceptId: record.id } as const
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
  { access: 'editor', onBehalf: true, form: NeedCardSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.needId ?? ''
    await saveNeedCard(ctx, id, input)
    return redirectWithNotice(href(afterSection('card', id)), 'sectionSaved')
  },
)

export default function NeedCardPage() {
  const t = useTranslations('needs')
  const words = useTranslations('listings')
  const { head, values, fields: options, priorities, similar } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof NeedCardSchema>({ reply, defaultValue: values })
  return (
    <SectionPage kind="need" head={head} lead={t('leads.card')}>
      <SimilarList entries={similar} />
      <SectionForm form={form} version={head.version} formKey={head.formKey}>
        <RadioGroup
          field={fields.kind}
          legend={t('kind')}
          options={needKinds.map((kind) => ({
            value: kind,
            label: t(`kinds.${kind}`),
            hint: t(`kindHints.${kind}`),
          }))}
        />
        <ProblemFields fields={fields} />
        <SelectField
          field={fields.fieldCode}
          label={words('field')}
          hint={words('fieldHint')}
          options={groupedChoices(options, (field) => words('fieldTop', { field }))}
        />
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
        <Checkbox
          field={fields.anonymous}
          label={t('form.anonymous')}
          hint={t('form.anonymousHint')}
        />
      </SectionForm>
    </SectionPage>
  )
}
