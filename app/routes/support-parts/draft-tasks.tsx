import { useTranslations } from 'use-intl'
import type { OwnReview } from '#app/domain/support-reviews/review-queries.server'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Tag } from '#app/ui/tag'
import { useStepName } from './step-names'
import { stepPath } from './step-path'

interface DraftTasksProps {
  application: OwnReview['application']
  mayChange: boolean
}

/** The parts of a draft with what is still to be done; the way on, and the way to throw it away. */
export function DraftTasks({ application, mayChange }: DraftTasksProps) {
  const t = useTranslations('supportApplications')
  const own = useTranslations('supportReviews.own')
  const { id, content, steps, missing } = application
  const nameOf = useStepName(content)
  const next = missing[0] ?? null
  return (
    <Card title={t('taskTitle')}>
      <ol className="flex flex-col divide-y divide-base-300">
        {steps.map((step) => (
          <li
            key={step}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3"
          >
            <LocaleLink to={stepPath(id, step)}>{nameOf(step)}</LocaleLink>
            <StepTag application={application} step={step} />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3">
        <LinkButton to={stepPath(id, next)}>{t(next ? 'go' : 'check')}</LinkButton>
        {mayChange ? (
          <ConfirmForm
            label={own('discard')}
            question={own('discardQuestion')}
            confirm={own('discard')}
            variant="danger"
            values={{ intent: 'discard' }}
          />
        ) : null}
      </div>
    </Card>
  )
}

/** How far a part is; papers that nobody asks for are not said to be there before there is one. */
function StepTag({ application, step }: Pick<DraftTasksProps, 'application'> & { step: string }) {
  const t = useTranslations('supportApplications')
  const { missing, documents } = application
  if (missing.includes(step)) return <Tag tone="neutral">{t('todo')}</Tag>
  if (step === 'papers' && documents.length === 0) {
    return <Tag tone="neutral">{t('papers.optional')}</Tag>
  }
  return <Tag tone="success">{t('done')}</Tag>
}
