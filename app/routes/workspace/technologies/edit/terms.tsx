import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { saveTechnologyTerms, termsValues } from '#app/domain/technologies/index.server'
import { TechnologyTermsSchema } from '#app/domain/technologies/technology-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { Checkbox } from '#app/ui/forms/checkbox'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { SectionForm } from '../../listing/section-form'
import { SectionPage } from '../../listing/section-page'
import { PriceFields } from './price-fields'
import { afterSection, sectionHead } from './section-head.server'

export const meta = pageMeta

export const loader = handle({ access: 'editor', onBehalf: true }, async (args) => {
  const { ctx, locale } = args
  const { record, ...page } = await sectionHead(args, 'terms')
  return {
    ...page,
    values: termsValues(record, locale),
    objects: await termOptions(ctx.db, 'transfer-object', ctx.now, locale),
    forms: await termOptions(ctx.db, 'transfer-form', ctx.now, locale),
    modes: await termOptions(ctx.db, 'transfer-mode', ctx.now, locale),
    scopes: await termOptions(ctx.db, 'transfer-scope', ctx.now, locale),
  }
})

export const action = handle(
  { access: 'editor', onBehalf: true, form: TechnologyTermsSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.technologyId ?? ''
    await saveTechnologyTerms(ctx, id, input)
    return redirectWithNotice(href(afterSection('terms', id)), 'sectionSaved')
  },
)

export default function TechnologyTermsPage() {
  const t = useTranslations('technologies')
  const { head, values, objects, forms, modes, scopes } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof TechnologyTermsSchema>({
    reply,
    defaultValue: values,
  })
  return (
    <SectionPage kind="technology" head={head} lead={t('leads.terms')}>
      <SectionForm form={form} version={head.version} formKey={head.formKey}>
        <CheckboxGroup
          field={fields.transferObjects}
          legend={t('form.transferObjects')}
          options={choicesOf(objects)}
        />
        <CheckboxGroup
          field={fields.transferForms}
          legend={t('form.transferForms')}
          options={choicesOf(forms)}
        />
        <CheckboxGroup
          field={fields.transferModes}
          legend={t('form.transferModes')}
          options={choicesOf(modes)}
        />
        <RadioGroup
          field={fields.transferScope}
          legend={t('form.transferScope')}
          options={choicesOf(scopes)}
        />
        <Checkbox field={fields.exclusive} label={t('form.exclusive')} />
        <Checkbox field={fields.sublicence} label={t('form.sublicence')} />
        <TextField
          field={fields.territory}
          label={t('form.territory')}
          hint={t('form.territoryHint')}
          optional
        />
        <PriceFields fields={fields} currency={values.priceCurrency} />
      </SectionForm>
    </SectionPage>
  )
}
