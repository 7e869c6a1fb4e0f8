import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { ListingStatus } from '#app/domain/listings/listing'
import { possibleSteps } from '#app/domain/listings/listing-steps'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Notice } from '#app/ui/notice'
import { WithdrawFields } from './withdraw-fields'

interface NextStepsProps {
  status: ListingStatus
  version: number
  formKey: string
  /** True where nothing required is missing. */
  isComplete: boolean
  isVerified: boolean
  mayWrite: boolean
  withdrawalReasons: { code: string; label: string }[]
}

/** What can be done with an entry in its status. */
export function NextSteps(props: NextStepsProps) {
  const { status, version, formKey, isComplete, isVerified, mayWrite, withdrawalReasons } = props
  const t = useTranslations('listings')
  const steps = mayWrite ? possibleSteps(status) : []
  const values = { version: String(version), formKey }
  return (
    <Card title={t('whatNext.title')}>
      <p>{t(`whatNext.${status}`)}</p>
      {steps.includes('submit') && !isVerified ? (
        <Notice tone="info">{t('notVerified')}</Notice>
      ) : null}
      <div className="mt-4 flex flex-wrap items-start gap-3">
        {steps.map((step) => {
          if (step === 'submit') {
            return isComplete && isVerified ? (
              <ConfirmForm
                key={step}
                label={t('submit')}
                variant="primary"
                question={t('submitQuestion')}
                confirm={t('submit')}
                values={{ ...values, intent: step }}
              />
            ) : null
          }
          if (step === 'withdraw') {
            return (
              <ConfirmForm
                key={step}
                label={t('withdraw')}
                question={t('withdrawQuestion')}
                confirm={t('withdraw')}
                values={{ ...values, intent: step }}
              >
                <WithdrawFields reasons={withdrawalReasons} />
              </ConfirmForm>
            )
          }
          return (
            <Form key={step} method="post">
              <input type="hidden" name="version" value={version} />
              <FormKey value={formKey} />
              <SubmitButton name="intent" value={step} variant="secondary">
                {step === 'renew' && status === 'published' ? t('renewPublished') : t(step)}
              </SubmitButton>
            </Form>
          )
        })}
      </div>
    </Card>
  )
}
