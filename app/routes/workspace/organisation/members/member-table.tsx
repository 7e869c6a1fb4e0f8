import { useTranslations } from 'use-intl'
import type { MemberRole } from '#app/domain/organisations/organisation'
import { ConfirmForm } from '#app/ui/confirm-form'
import { DateTime } from '#app/ui/date-time'
import { Table } from '#app/ui/table'
import { RoleForm } from './role-form'

interface Member {
  id: string
  name: string
  email: string
  role: MemberRole
  createdAt: Date
  self: boolean
}

/** The organisation's members with their roles. */
export function MemberTable({ members }: { members: Member[] }) {
  const t = useTranslations('organisations.members')
  return (
    <Table
      caption={t('members')}
      captionHidden
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: t('name'),
          rowHeader: true,
          cell: ({ name, self }) => (self ? `${name} (${t('you')})` : name),
        },
        { id: 'email', header: t('email'), cell: ({ email }) => email },
        {
          id: 'since',
          header: t('since'),
          cell: ({ createdAt }) => <DateTime value={createdAt} />,
        },
        {
          id: 'role',
          header: t('role'),
          cell: ({ id, name, role }) => (
            <RoleForm
              membershipId={id}
              name={name}
              current={role}
              intent="role"
              label={t('change')}
            />
          ),
        },
        {
          id: 'end',
          header: t('end'),
          cell: ({ id, name }) => (
            <ConfirmForm
              label={t('end')}
              question={t('endQuestion', { name })}
              confirm={t('endConfirm')}
              values={{ intent: 'end', membershipId: id }}
            />
          ),
        },
      ]}
    />
  )
}
