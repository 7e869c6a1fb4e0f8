import type { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { memberRoles } from '#app/domain/organisations/organisation'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { FormKey } from '#app/ui/forms/form-key'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'

interface InviteFormProps {
  formProps: ReturnType<typeof getFormProps>
  fields: { email: FieldMeta; role: FieldMeta }
  formKey: string
}

/** Invites an address in a role. */
export function InviteForm({ formProps, fields, formKey }: InviteFormProps) {
  const t = useTranslations('organisations')
  return (
    <Form method="post" {...formProps}>
      <FormKey value={formKey} />
      <TextField
        field={fields.email}
        label={t('members.email')}
        hint={t('members.inviteHint')}
        type="email"
      />
      <RadioGroup
        field={fields.role}
        legend={t('members.role')}
        options={memberRoles.map((role) => ({
          value: role,
          label: t(`roles.${role}`),
          hint: t(`members.roleHints.${role}`),
        }))}
      />
      <SubmitButton name="intent" value="invite">
        {t('members.send')}
      </SubmitButton>
    </Form>
  )
}
