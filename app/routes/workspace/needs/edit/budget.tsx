import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { needBudgetValues, saveNeedBudget } from '#app/domain/needs/index.server'
import { NeedBudgetSchema } from '#app/domain/needs/need-schemas'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { DateField } from '#app/ui/forms/date-field'
import { GuidedHint } from '#app/ui/forms/guided-hint'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { SectionForm } from '../../listing/section-form'
import { SectionPage } from '../../listing/section-page'
import { BudgetFields } from './budget-fields'
import { afterSection, sectionHead } from './section-head.server'

export const meta = pageMeta

export const loader = handle({ access: 'editor', onBehalf: true }, async (args) => {
  const { ctx, locale } = args
  const { record, ...page } = await sectionHead(args, 'budget')
  return {
    ...page,
    values: needBudgetValues(record, locale),
    forms: await termOptions(ctx.db, 'transfer-form', ctx.now, locale),
  }
})

export const action = handle(
  { access: 'editor', onBehalf: true, form: NeedBudgetSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.needId ?? ''
    await saveNeedBudget(ctx, id, input)
    return redirectWithNotice(href(afterSection('budget', id)), 'sectionSaved')
  },
)

export default function NeedBudgetPage() {
  const t = useTranslations('needs')
  const { head, values, forms } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof NeedBudgetSchema>({ reply, defaultValue: values })
  return (
    <SectionPage kind="need" head={head} lead={t('leads.budget')}>
      <SectionForm form={form} version={head.version} formKey={head.formKey}>
        <BudgetFields fields={fields} currency={values.budgetCurrency} />
        <DateField
          field={fields.deadline}
          label={t('form.deadline')}
          hint={t('form.deadlineHint')}
        />
        <TextArea
          field={fields.acceptanceTest}
          label={t('form.acceptanceTest')}
          hint={
            <GuidedHint good={t('form.acceptanceTestGood')} bad={t('form.acceptanceTestBad')}>
              {t('form.acceptanceTestHint')}
            </GuidedHint>
          }
          rows={3}
          maxLength={2_000}
        />
        <TextArea
          field={fields.resultShare}
          label={t('form.resultShare')}
          hint={t('form.resultShareHint')}
          rows={2}
          maxLength={500}
          optional
        />
        <CheckboxGroup
          field={fields.transferForms}
          legend={t('form.transferForms')}
          options={choicesOf(forms)}
          optional
        />
      </SectionForm>
    </SectionPage>
  )
}
