import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { useStates } from '#app/domain/follow-up/follow-up'
import type { FollowUpSchema } from '#app/domain/follow-up/follow-up-schemas'
import type { Reply } from '#app/routes/deal-parts/reply-notice'
import { CurrencyField } from '#app/ui/forms/currency-field'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'

/** The questions about what came of a deal. @param token proof of the link; staff have none */
export function FollowUpForm({ reply, token }: { reply: Reply; token?: string }) {
  const t = useTranslations('followUp')
  const [form, fields] = useSchemaForm<typeof FollowUpSchema>({
    reply,
    defaultValue: { revenueCurrency: 'VND' },
  })
  return (
    <Form method="post" {...getFormProps(form)}>
      <ErrorSummary form={form} />
      {token ? <input type="hidden" name="token" value={token} /> : null}
      <RadioGroup
        field={fields.useState}
        legend={t('useState')}
        options={useStates.map((value) => ({ value, label: t(`useStates.${value}`) }))}
      />
      <TextField field={fields.output} label={t('output')} hint={t('outputHint')} optional />
      <div className="flex flex-wrap items-end gap-4">
        <TextField
          field={fields.revenue}
          label={t('revenue')}
          hint={t('revenueHint')}
          inputMode="decimal"
          autoComplete="off"
          width="medium"
          optional
        />
        <CurrencyField field={fields.revenueCurrency} label={t('revenueCurrency')} />
      </div>
      <TextField
        field={fields.jobs}
        label={t('jobs')}
        type="number"
        min={0}
        width="short"
        optional
      />
      <TextArea field={fields.problems} label={t('problems')} rows={4} maxLength={2_000} optional />
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  )
}
