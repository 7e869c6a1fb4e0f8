import { Form } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import type { StaffRole } from '#app/domain/accounts/actor'
import { DateTime } from '#app/ui/date-time'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'

interface RoleTableProps {
  assignments: {
    id: string
    role: StaffRole
    unit: { name: string; nameEn: string } | null
    validFrom: Date
    validTo: Date | null
    inForce: boolean
  }[]
}

/** The staff roles that a person holds or held, with their time. */
export function RoleTable({ assignments }: RoleTableProps) {
  const t = useTranslations('backOffice.users')
  const locale = useLocale()
  if (assignments.length === 0) return <p>{t('noRoles')}</p>
  return (
    <Table
      caption={t('staffRoles')}
      captionHidden
      rows={assignments}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'role',
          header: t('role'),
          rowHeader: true,
          cell: ({ role, unit }) =>
            unit
              ? `${t(`roles.${role}`)} (${locale === 'en' ? unit.nameEn : unit.name})`
              : t(`roles.${role}`),
        },
        {
          id: 'from',
          header: t('from'),
          cell: ({ validFrom }) => <DateTime value={validFrom} />,
        },
        {
          id: 'to',
          header: t('to'),
          // The end is the instant after the last day in force.
          cell: ({ validTo }) =>
            validTo ? <DateTime value={new Date(validTo.getTime() - 1)} /> : '—',
        },
        {
          id: 'end',
          header: t('state'),
          cell: ({ id, inForce }) =>
            inForce ? (
              <Form method="post">
                <input type="hidden" name="assignmentId" value={id} />
                <SubmitButton name="intent" value="end" size="small" variant="secondary">
                  {t('end')}
                </SubmitButton>
              </Form>
            ) : (
              <Tag>{t('notInForce')}</Tag>
            ),
        },
      ]}
    />
  )
}
