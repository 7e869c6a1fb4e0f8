import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { needTargetsValues, saveNeedTargets } from '#app/domain/needs/index.server'
import { NeedTargetsSchema } from '#app/domain/needs/need-schemas'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { RepeatingGroup } from '#app/ui/forms/repeating-group'
import { SelectField } from '#app/ui/forms/select-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { SectionForm } from '../../listing/section-form'
import { SectionPage } from '../../listing/section-page'
import { UnitSuggestions } from '../../listing/unit-suggestions'
import { afterSection, sectionHead } from './section-head.server'
import { TargetFields } from './target-fields'

export const meta = pageMeta

export const loader = handle({ access: 'editor', onBehalf: true }, async (args) => {
  const { ctx, locale } = args
  const { record, ...page } = await sectionHead(args, 'targets')
  const values = needTargetsValues(record, locale)
  return {
    ...page,
    values: { ...values, targets: values.targets.length > 0 ? values.targets : [{}] },
    levels: await termOptions(ctx.db, 'trl', ctx.now, locale),
    units: await termOptions(ctx.db, 'unit', ctx.now, locale),
  }
})

export const action = handle(
  { access: 'editor', onBehalf: true, form: NeedTargetsSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.needId ?? ''
    await saveNeedTargets(ctx, id, input)
    return redirectWithNotice(href(afterSection('targets', id)), 'sectionSaved')
  },
)

export default function NeedTargetsPage() {
  const t = useTranslations('needs')
  const { head, values, levels, units } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof NeedTargetsSchema>({ reply, defaultValue: values })
  return (
    <SectionPage kind="need" head={head} lead={t('leads.targets')}>
      <SectionForm form={form} version={head.version} formKey={head.formKey}>
        <UnitSuggestions units={units} />
        <RepeatingGroup
          form={form}
          field={fields.targets}
          items={fields.targets.getFieldList()}
          legend={t('form.targets')}
          hint={t('form.targetsHint')}
          itemName={t('form.target')}
          max={10}
        >
          {(item) => <TargetFields item={item} />}
        </RepeatingGroup>
        <SelectField
          field={fields.trlMin}
          label={t('form.trlMin')}
          hint={t('form.trlMinHint')}
          options={levels.map(({ code, label }) => ({
            value: code,
            label: t('form.trlOption', { level: code, label }),
          }))}
          optional
        />
      </SectionForm>
    </SectionPage>
  )
}
