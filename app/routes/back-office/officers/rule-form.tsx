import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { type Reply, resultOf } from '#app/routes/deal-parts/reply-notice'
import { DateField } from '#app/ui/forms/date-field'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SelectField } from '#app/ui/forms/select-field'
import type { OptionGroup } from '#app/ui/forms/select-options'
import { SubmitButton } from '#app/ui/forms/submit-button'

interface RuleFormProps {
  officers: { id: string; name: string }[]
  places: OptionGroup[]
  fields: { code: string; label: string }[]
  /** As `2026-01-21`. */
  today: string
  reply: Reply
}

/** Adds a rule by which officers are named. */
export function RuleForm({ officers, places, fields, today, reply }: RuleFormProps) {
  const t = useTranslations('officers.rules')
  const [form, field] = useForm<
    Record<'officerId' | 'unitCode' | 'fieldCode' | 'validFrom' | 'validTo', string>
  >({
    id: 'officer-rule',
    lastResult: resultOf(reply) ?? null,
    defaultValue: { validFrom: today },
  })
  return (
    <Form method="post" {...getFormProps(form)}>
      <h3>{t('add')}</h3>
      <ErrorSummary form={form} />
      <SelectField
        field={field.officerId}
        label={t('officer')}
        options={officers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        field={field.unitCode}
        label={t('place')}
        empty={t('anyPlace')}
        options={places}
        optional
      />
      <SelectField
        field={field.fieldCode}
        label={t('field')}
        empty={t('anyField')}
        options={fields.map(({ code, label }) => ({ value: code, label }))}
        optional
      />
      <DateField field={field.validFrom} label={t('validFrom')} />
      <DateField field={field.validTo} label={t('validTo')} optional />
      <SubmitButton name="intent" value="add-rule">
        {t('add')}
      </SubmitButton>
    </Form>
  )
}
