import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { evidenceValues, saveTechnologyEvidence } from '#app/domain/technologies/index.server'
import { TechnologyEvidenceSchema } from '#app/domain/technologies/technology-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { DateField } from '#app/ui/forms/date-field'
import { GuidedHint } from '#app/ui/forms/guided-hint'
import { RepeatingGroup } from '#app/ui/forms/repeating-group'
import { SelectField } from '#app/ui/forms/select-field'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { SectionForm } from '../../listing/section-form'
import { SectionPage } from '../../listing/section-page'
import { UnitSuggestions } from '../../listing/unit-suggestions'
import { AdvantageFields } from './advantage-fields'
import { afterSection, sectionHead } from './section-head.server'

export const meta = pageMeta

export const loader = handle({ access: 'editor', onBehalf: true }, async (args) => {
  const { ctx, locale } = args
  const { record, ...page } = await sectionHead(args, 'evidence')
  const values = evidenceValues(record, locale)
  return {
    ...page,
    values: { ...values, advantages: values.advantages.length > 0 ? values.advantages : [{}] },
    levels: await termOptions(ctx.db, 'trl', ctx.now, locale),
    units: await termOptions(ctx.db, 'unit', ctx.now, locale),
  }
})

export const action = handle(
  { access: 'editor', onBehalf: true, form: TechnologyEvidenceSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.technologyId ?? ''
    await saveTechnologyEvidence(ctx, id, input)
    return redirectWithNotice(href(afterSection('evidence', id)), 'sectionSaved')
  },
)

export default function TechnologyEvidencePage() {
  const t = useTranslations('technologies')
  const { head, values, levels, units } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof TechnologyEvidenceSchema>({
    reply,
    defaultValue: values,
  })
  return (
    <SectionPage kind="technology" head={head} lead={t('leads.evidence')}>
      <SectionForm form={form} version={head.version} formKey={head.formKey}>
        <SelectField
          field={fields.trl}
          label={t('form.trl')}
          hint={t('form.trlHint')}
          options={levels.map(({ code, label }) => ({
            value: code,
            label: t('form.trlOption', { level: code, label }),
          }))}
        />
        <TextArea
          field={fields.trlEvidence}
          label={t('form.trlEvidence')}
          hint={
            <GuidedHint good={t('form.trlEvidenceGood')} bad={t('form.trlEvidenceBad')}>
              {t('form.trlEvidenceHint')}
            </GuidedHint>
          }
          rows={3}
          maxLength={2_000}
        />
        <DateField field={fields.trlEvidenceDate} label={t('form.trlEvidenceDate')} optional />
        <UnitSuggestions units={units} />
        <RepeatingGroup
          form={form}
          field={fields.advantages}
          items={fields.advantages.getFieldList()}
          legend={t('form.advantages')}
          hint={t('form.advantagesHint')}
          itemName={t('form.advantage')}
          max={10}
        >
          {(item) => <AdvantageFields item={item} />}
        </RepeatingGroup>
      </SectionForm>
    </SectionPage>
  )
}
