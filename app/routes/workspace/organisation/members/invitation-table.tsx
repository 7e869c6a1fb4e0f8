import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { MemberRole } from '#app/domain/organisations/organisation'
import { DateTime } from '#app/ui/date-time'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Table } from '#app/ui/table'

interface InvitationTableProps {
  invitations: { id: string; email: string; role: MemberRole; expiresAt: Date }[]
}

/** Invitations that nobody has accepted yet. */
export function InvitationTable({ invitations }: InvitationTableProps) {
  const t = useTranslations('organisations')
  return (
    <Table
      caption={t('members.open')}
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        { id: 'email', header: t('members.email'), rowHeader: true, cell: ({ email }) => email },
        { id: 'role', header: t('members.role'), cell: ({ role }) => t(`roles.${role}`) },
        {
          id: 'until',
          header: t('members.until'),
          cell: ({ expiresAt }) => <DateTime value={expiresAt} />,
        },
        {
          id: 'cancel',
          header: t('members.cancel'),
          cell: ({ id, email }) => (
            <Form method="post">
              <input type="hidden" name="invitationId" value={id} />
              <SubmitButton
                name="intent"
                value="cancel"
                variant="quiet"
                size="small"
                aria-label={t('members.cancelOf', { email })}
              >
                {t('members.cancel')}
              </SubmitButton>
            </Form>
          ),
        },
      ]}
    />
  )
}
