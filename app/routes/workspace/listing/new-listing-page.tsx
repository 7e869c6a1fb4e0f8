import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { z } from 'zod'
import { groupedChoices } from '#app/domain/listings/field-choices'
import type { ListingKind } from '#app/domain/listings/listing'
import type { Option } from '#app/domain/taxonomy/taxonomy'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import type { Choice } from '#app/ui/forms/choices'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { GuidedHint } from '#app/ui/forms/guided-hint'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { listingPlaces } from './listing-places'
import { LiveSimilar } from './live-similar'
import { WhoPays } from './who-pays'

type NewListingSchema = z.ZodType<unknown, { kind: string; title: string; fieldCode?: string }>

interface NewListingPageProps {
  kind: ListingKind
  /** What an entry of this kind can be; the first is chosen. */
  kinds: Choice[]
  fields: Option[]
  formKey: string
  reply: object | undefined
  /** Begin the title. */
  words?: string
}

/** The first step of an entry: what it is, its title and its field. */
export function NewListingPage({
  kind,
  kinds,
  fields: options,
  formKey,
  reply,
  words: title,
}: NewListingPageProps) {
  const places = listingPlaces[kind]
  const t = useTranslations(places.texts)
  const words = useTranslations('listings')
  const [form, fields] = useSchemaForm<NewListingSchema>({
    reply,
    defaultValue: { kind: kinds[0]?.value, title },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: places.list, label: t('title') }]} />
      <PageHeader title={t('newPage.title')} lead={t('newPage.lead')} />
      <WhoPays side={kind} />
      <Form method="post" {...getFormProps(form)} className="stack">
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <RadioGroup field={fields.kind} legend={t('kind')} options={kinds} />
        <TextField
          field={fields.title}
          label={t('form.title')}
          hint={
            <GuidedHint good={t('form.titleGood')} bad={t('form.titleBad')}>
              {t('form.titleHint')}
            </GuidedHint>
          }
        />
        <LiveSimilar kind={kind} fieldId={fields.title.id} />
        <SelectField
          field={fields.fieldCode}
          label={words('field')}
          hint={words('fieldHint')}
          options={groupedChoices(options, (field) => words('fieldTop', { field }))}
          optional
        />
        <div>
          <SubmitButton>{t('newPage.submit')}</SubmitButton>
        </div>
      </Form>
    </Page>
  )
}
