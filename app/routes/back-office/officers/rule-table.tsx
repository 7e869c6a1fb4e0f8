import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { DateTime } from '#app/ui/date-time'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'

interface RuleTableProps {
  rules: {
    id: string
    officer: string
    place: string | null
    field: string | null
    validFrom: Date
    validTo: Date | null
    isOver: boolean
  }[]
}

/** The rules by which officers are named, those that are over among them. */
export function RuleTable({ rules }: RuleTableProps) {
  const t = useTranslations('officers.rules')
  if (rules.length === 0) return <p>{t('none')}</p>
  return (
    <Table
      caption={t('title')}
      captionHidden
      rows={rules}
      rowKey={({ id }) => id}
      columns={[
        { id: 'officer', header: t('officer'), rowHeader: true, cell: ({ officer }) => officer },
        { id: 'place', header: t('place'), cell: ({ place }) => place ?? t('anyPlace') },
        { id: 'field', header: t('field'), cell: ({ field }) => field ?? t('anyField') },
        {
          id: 'from',
          header: t('period'),
          cell: ({ validFrom, validTo }) => (
            <span>
              <DateTime value={validFrom} /> – {validTo ? <DateTime value={validTo} /> : '…'}
            </span>
          ),
        },
        {
          id: 'end',
          header: t('end'),
          cell: ({ id, isOver }) =>
            isOver ? (
              <Tag>{t('over')}</Tag>
            ) : (
              <Form method="post">
                <input type="hidden" name="ruleId" value={id} />
                <SubmitButton name="intent" value="end-rule" variant="secondary" size="small">
                  {t('end')}
                </SubmitButton>
              </Form>
            ),
        },
      ]}
    />
  )
}
