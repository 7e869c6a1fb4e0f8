import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { askFee } from '#app/domain/payments/ask-fee.server'
import { payersFor } from '#app/domain/payments/payers.server'
import { AskFeeSchema } from '#app/domain/payments/payment-schemas'
import { usualFees } from '#app/domain/payments/usual-fees.server'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { isoDay } from '#app/locales/dates'
import { formatMoney } from '#app/locales/money'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { DateField } from '#app/ui/forms/date-field'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { MoneyField } from '#app/ui/forms/money-field'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'finance' }, async ({ ctx, locale, t }) => ({
  title: t('payments.fee.title'),
  noIndex: true,
  payers: await payersFor(ctx, locale),
  fees: await termOptions(ctx.db, 'exchange-fee', ctx.now, locale),
  usual: [...(await usualFees(ctx.db, ctx.now))],
  today: isoDay(ctx.now),
  formKey: crypto.randomUUID(),
}))

export const action = handle(
  { access: 'finance', form: AskFeeSchema },
  async ({ ctx, input, href }) => {
    const id = await askFee(ctx, input)
    return redirectWithNotice(href(paths.backOffice.payment(id)), 'feeAsked')
  },
)

export default function NewFee() {
  const t = useTranslations('payments')
  const locale = useLocale()
  const { payers, fees, usual, today, formKey } = useLoaderData<typeof loader>()
  const sums = new Map(usual)
  const kinds = choicesOf(fees).map(({ value, label }) => {
    const sum = sums.get(value)
    const shown = sum === undefined ? t('fee.noUsual') : formatMoney(sum, 'VND', locale)
    return { value, label: `${label} · ${shown}` }
  })
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof AskFeeSchema>({ reply })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.backOffice.payments, label: t('finance.title') }]} />
      <PageHeader title={t('fee.title')} lead={t('fee.lead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <SelectField
          field={fields.organisation}
          label={t('fee.organisation')}
          options={payers.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <SelectField field={fields.feeCode} label={t('fee.kind')} options={kinds} />
        <TextField field={fields.title} label={t('fee.name')} />
        <TextField field={fields.about} label={t('fee.about')} width="medium" optional />
        <MoneyField
          field={fields.amount}
          label={t('fee.amount')}
          hint={t('fee.amountHint')}
          optional
        />
        <DateField field={fields.dueOn} label={t('fee.due')} min={today} />
        <SubmitButton>{t('fee.submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
