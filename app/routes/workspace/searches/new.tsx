import { getFormProps } from '@conform-to/react'
import { redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { saveSearch } from '#app/domain/saved-searches/index.server'
import { digestFrequencies } from '#app/domain/saved-searches/saved-search'
import { SaveSearchSchema } from '#app/domain/saved-searches/saved-search-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { describeSearch } from './describe-search.server'

const LONGEST_NAME = 120

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async (args) => {
  const { t, url, href } = args
  const query = url.searchParams.toString()
  const searched = await describeSearch(args, query)
  // The search page says which of its conditions cannot be read.
  if (!searched) throw redirect(`${href(paths.search)}?${query}`)
  return {
    title: t('savedSearches.new.title'),
    noIndex: true,
    searched,
    defaultValue: {
      query,
      name: searched.join(', ').replace(/[“”]/g, '').slice(0, LONGEST_NAME),
      frequency: 'weekly' as const,
    },
    formKey: crypto.randomUUID(),
  }
})

export const action = handle(
  { access: 'signed-in', form: SaveSearchSchema },
  async ({ ctx, services, input, href }) => {
    await saveSearch(ctx, services.search, input)
    return redirectWithNotice(href(paths.workspace.savedSearches), 'searchSaved')
  },
)

export default function NewSavedSearch() {
  const t = useTranslations('savedSearches')
  const { searched, defaultValue, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof SaveSearchSchema>({ reply, defaultValue })
  const labels = { name: t('name'), frequency: t('frequency') }
  return (
    <Page width="narrow">
      <PageHeader title={t('new.title')} />
      <p>
        {t('searched')}: <strong>{searched.join(' · ')}</strong>
      </p>
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={labels} />
        <FormKey value={formKey} />
        <input type="hidden" name="query" value={defaultValue.query} />
        <TextField field={fields.name} label={labels.name} />
        <RadioGroup
          field={fields.frequency}
          legend={labels.frequency}
          hint={t('frequencyHint')}
          options={digestFrequencies.map((value) => ({ value, label: t(`frequencies.${value}`) }))}
        />
        <SubmitButton>{t('new.submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
