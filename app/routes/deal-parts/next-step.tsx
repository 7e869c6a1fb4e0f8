import { useTranslations } from 'use-intl'
import { isOpen } from '#app/domain/deals/deal-stages'
import type { DealView } from '#app/domain/deals/deal-view'
import { Card } from '#app/ui/card'
import { Notice } from '#app/ui/notice'
import { ConfirmationList } from './confirmation-list'
import type { Reply } from './reply-notice'
import { StepForm } from './step-form'

interface NextStepProps {
  deal: DealView
  reply: Reply
}

/** What the reader's side can do now, or whom the deal waits for. */
export function NextStep({ deal, reply }: NextStepProps) {
  const t = useTranslations('deals')
  const errors = useTranslations('errors')
  if (!isOpen(deal.stage)) return <Ended deal={deal} />
  const missing = deal.missingForSigning.map((name) => t(`terms.${name}`)).join(', ')
  const steps = deal.steps.toSorted((a, b) => Number(b.given) - Number(a.given))
  const signs = deal.steps.some(({ to }) => to === 'signed')
  return (
    <Card title={t('page.next')}>
      <div className="flex flex-col gap-5">
        {deal.refusal ? (
          <Notice tone="warning">{errors(deal.refusal as 'viewerReadsOnly')}</Notice>
        ) : null}
        {deal.steps.length === 0 ? (
          <p>
            {t('page.waits', {
              sides: deal.waitsFor.map((role) => t(`sides.${role}`)).join(', '),
            })}
          </p>
        ) : null}
        {signs && missing ? (
          <Notice tone="info">{t('page.missing', { terms: missing })}</Notice>
        ) : null}
        {steps.map((step) => (
          <StepForm key={step.to} step={step} version={deal.version} reply={reply} />
        ))}
        <ConfirmationList confirmations={deal.confirmations} />
      </div>
    </Card>
  )
}

function Ended({ deal: { stage, terminated } }: { deal: DealView }) {
  const t = useTranslations('deals')
  const reason = [terminated?.reason, terminated?.words].filter(Boolean).join(': ')
  return (
    <Notice tone={stage === 'closed' ? 'success' : 'info'} title={t('page.ended')}>
      <p>{terminated ? t('page.terminatedBecause', { reason }) : t(`stageMeanings.${stage}`)}</p>
    </Notice>
  )
}
