import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { RoleForm } from './role-form'

interface RequestListProps {
  requests: { id: string; name: string; email: string }[]
}

/** People who ask to join, each with the two answers. */
export function RequestList({ requests }: RequestListProps) {
  const t = useTranslations('organisations.members')
  return (
    <ul className="flex flex-col gap-4">
      {requests.map(({ id, name, email }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3">
          <p>
            <span className="font-semibold">{name}</span> · {email}
          </p>
          <div className="flex flex-wrap items-center gap-2">
            <RoleForm
              membershipId={id}
              name={name}
              current="editor"
              intent="accept"
              label={t('accept')}
            />
            <Form method="post">
              <input type="hidden" name="membershipId" value={id} />
              <SubmitButton name="intent" value="decline" variant="quiet" size="small">
                {t('decline')}
              </SubmitButton>
            </Form>
          </div>
        </li>
      ))}
    </ul>
  )
}
