import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { BankAccountView } from '#app/domain/payments/bank-account'
import type { BankAccountSchema } from '#app/domain/payments/payment-schemas'
import { choicesOf, type Option } from '#app/domain/taxonomy/taxonomy'
import type { Reply } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'

interface BankAccountBodyProps {
  account: BankAccountView | null
  banks: Option[]
  /** False for those who may only look. */
  mayChange: boolean
  reply: Reply
}

/** The account that transfers go to, and the form that names another. */
export function BankAccountBody({ account, banks, mayChange, reply }: BankAccountBodyProps) {
  const t = useTranslations('payments.account')
  const [form, fields] = useSchemaForm<typeof BankAccountSchema>({ reply })
  return (
    <>
      <Card title={t('present')}>
        {account ? (
          <DescriptionList
            items={[
              { term: t('bank'), description: account.bank },
              { term: t('number'), description: account.accountNumber },
              { term: t('holder'), description: account.holderName },
              { term: t('since'), description: <DateTime value={account.since} /> },
            ]}
          />
        ) : (
          <p>{t('none')}</p>
        )}
      </Card>
      {mayChange ? (
        <Form method="post" {...getFormProps(form)}>
          <ErrorSummary form={form} />
          <SelectField field={fields.bankCode} label={t('bank')} options={choicesOf(banks)} />
          <TextField
            field={fields.accountNumber}
            label={t('number')}
            inputMode="numeric"
            autoComplete="off"
            width="medium"
          />
          <TextField
            field={fields.holderName}
            label={t('holder')}
            hint={t('holderHint')}
            autoComplete="off"
          />
          <SubmitButton>{t('submit')}</SubmitButton>
        </Form>
      ) : (
        <p className="muted">{t('ownersOnly')}</p>
      )}
    </>
  )
}
