import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { staffRoles } from '#app/domain/accounts/actor'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { FormKey } from '#app/ui/forms/form-key'
import { SelectField } from '#app/ui/forms/select-field'
import type { OptionGroup } from '#app/ui/forms/select-options'
import { SubmitButton } from '#app/ui/forms/submit-button'

interface GrantRoleFormProps {
  form: { id: string }
  fields: { role: FieldMeta; unitCode: FieldMeta; validFrom: FieldMeta; validTo: FieldMeta }
  places: OptionGroup[]
  formKey: string
}

/** Gives a staff role for a time. */
export function GrantRoleForm({ form, fields, places, formKey }: GrantRoleFormProps) {
  const t = useTranslations('backOffice.users')
  return (
    <Form method="post" id={form.id} noValidate className="mt-6">
      <FormKey value={formKey} />
      <SelectField
        field={fields.role}
        label={t('newRole')}
        options={staffRoles.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
      />
      <SelectField
        field={fields.unitCode}
        label={t('place')}
        hint={t('placeHint')}
        options={places}
        optional
      />
      <DateField field={fields.validFrom} label={t('from')} hint={t('fromHint')} optional />
      <DateField field={fields.validTo} label={t('to')} hint={t('toHint')} optional />
      <SubmitButton name="intent" value="grant">
        {t('give')}
      </SubmitButton>
    </Form>
  )
}
