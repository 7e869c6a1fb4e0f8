import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { type MemberRole, memberRoles } from '#app/domain/organisations/organisation'
import { SubmitButton } from '#app/ui/forms/submit-button'

interface RoleFormProps {
  membershipId: string
  name: string
  current: MemberRole
  intent: 'role' | 'accept'
  label: string
}

/** Chooses a role for one person. */
export function RoleForm({ membershipId, name, current, intent, label }: RoleFormProps) {
  const t = useTranslations('organisations')
  return (
    <Form method="post" className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="membershipId" value={membershipId} />
      {intent === 'role' ? <input type="hidden" name="present" value={current} /> : null}
      <select
        name="role"
        defaultValue={current}
        aria-label={t('members.roleOf', { name })}
        className="select select-sm w-auto"
      >
        {memberRoles.map((choice) => (
          <option key={choice} value={choice}>
            {t(`roles.${choice}`)}
          </option>
        ))}
      </select>
      <SubmitButton name="intent" value={intent} variant="secondary" size="small">
        {label}
      </SubmitButton>
    </Form>
  )
}
