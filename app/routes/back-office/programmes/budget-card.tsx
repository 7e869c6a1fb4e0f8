import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { YearBudget } from '#app/domain/programmes/index.server'
import type { SetBudgetSchema } from '#app/domain/programmes/programme-schemas'
import { type Reply, replyTo } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { MoneyField } from '#app/ui/forms/money-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Money } from '#app/ui/money'
import { Table } from '#app/ui/table'

interface BudgetCardProps {
  programme: { version: number; budgets: YearBudget[] }
  /** YYYY-MM-DD. */
  today: string
  reply: Reply
}

/** What was set aside for each year, and the form for a year. */
export function BudgetCard({ programme, today, reply }: BudgetCardProps) {
  const t = useTranslations('programmes.staff.budgets')
  const [form, fields] = useSchemaForm<typeof SetBudgetSchema>({
    id: 'budget',
    reply: replyTo(reply, { intent: 'budget' }),
    defaultValue: { year: today.slice(0, 4) },
  })
  return (
    <Card title={t('title')}>
      {programme.budgets.length === 0 ? (
        <p className="muted">{t('none')}</p>
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={programme.budgets}
          rowKey={({ year }) => String(year)}
          columns={[
            { id: 'year', header: t('year'), rowHeader: true, cell: ({ year }) => String(year) },
            {
              id: 'amount',
              header: t('amount'),
              numeric: true,
              cell: ({ amount }) => <Money amount={amount} currency="VND" />,
            },
            { id: 'source', header: t('source'), cell: ({ source }) => source },
          ]}
        />
      )}
      <details className="confirm" open={form.errors || form.status === 'error' ? true : undefined}>
        <summary className="btn btn-outline">{t('set')}</summary>
        <Form method="post" {...getFormProps(form)} className="confirm-panel">
          <ErrorSummary form={form} />
          <p>{t('lead')}</p>
          <input type="hidden" name="version" value={programme.version} />
          <TextField field={fields.year} label={t('year')} inputMode="numeric" width="short" />
          <MoneyField field={fields.amount} label={t('amount')} />
          <TextField field={fields.source} label={t('source')} hint={t('sourceHint')} />
          <SubmitButton name="intent" value="budget">
            {t('set')}
          </SubmitButton>
        </Form>
      </details>
    </Card>
  )
}
