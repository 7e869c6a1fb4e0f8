import { useTranslations } from 'use-intl'
import type { Decision } from '#app/domain/organisations/organisation'
import { ConfirmForm } from '#app/ui/confirm-form'
import { ReasonField } from '../reason-field'

interface DecisionFormsProps {
  decisions: Decision[]
  version: number
  /** A verified organisation changed: its change can be confirmed. */
  lookAgain: boolean
}

/** What staff may decide, each behind a question; the reason goes to the owners and into the history. */
export function DecisionForms({ decisions, version, lookAgain }: DecisionFormsProps) {
  const t = useTranslations('backOffice.decisions')
  if (decisions.length === 0) return null
  const offered: Decision[] = lookAgain ? ['verify', ...decisions] : decisions
  return (
    <div className="flex flex-wrap gap-3">
      {offered.map((decision) => (
        <ConfirmForm
          key={decision}
          label={t(`${decision}.label`)}
          variant={
            decision === 'verify' || decision === 'restore'
              ? 'primary'
              : decision === 'suspend'
                ? 'danger'
                : 'secondary'
          }
          question={t(`${decision}.question`)}
          confirm={t(`${decision}.label`)}
          values={{ intent: 'decide', decision, version: String(version) }}
        >
          <ReasonField
            label={t('reason')}
            required={decision === 'reject' || decision === 'suspend'}
          />
        </ConfirmForm>
      ))}
    </div>
  )
}
