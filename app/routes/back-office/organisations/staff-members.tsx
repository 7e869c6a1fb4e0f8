import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { MemberRole, MembershipStatus } from '#app/domain/organisations/organisation'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'

interface StaffMembersProps {
  members: {
    id: string
    role: MemberRole
    status: MembershipStatus
    user: { name: string; email: string }
  }[]
  mayDecide: boolean
}

/** Members and those who ask to join; staff decide where an organisation has nobody who can. */
export function StaffMembers({ members, mayDecide }: StaffMembersProps) {
  const t = useTranslations('organisations')
  const staff = useTranslations('backOffice.organisations')
  if (members.length === 0) return <p>{staff('noMembers')}</p>
  return (
    <Table
      caption={t('members.members')}
      captionHidden
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: t('members.name'),
          rowHeader: true,
          cell: ({ user }) => user.name,
        },
        { id: 'email', header: t('members.email'), cell: ({ user }) => user.email },
        {
          id: 'role',
          header: t('members.role'),
          cell: ({ id, role, status }) =>
            status === 'active' ? (
              t(`roles.${role}`)
            ) : mayDecide ? (
              <Form method="post" className="flex flex-wrap gap-2">
                <input type="hidden" name="intent" value="membership" />
                <input type="hidden" name="membershipId" value={id} />
                <SubmitButton name="role" value="owner" size="small" variant="secondary">
                  {staff('acceptAsOwner')}
                </SubmitButton>
                <SubmitButton size="small" variant="quiet">
                  {t('members.decline')}
                </SubmitButton>
              </Form>
            ) : (
              <Tag tone="info">{t('mine.requested')}</Tag>
            ),
        },
      ]}
    />
  )
}
