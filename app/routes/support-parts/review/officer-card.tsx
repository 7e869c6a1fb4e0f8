import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { StaffReview } from '#app/domain/support-reviews/review-queries.server'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { ClockTag } from './clock-tag'

/** Who has an application, how its clocks stand, and who can have it. */
export function OfficerCard({ review }: { review: StaffReview }) {
  const t = useTranslations('supportReviews')
  const { application, officer, officerId, officers, clock, stepDueAt, me, mayName, head } = review
  const { version, dueAt, submittedAt } = application
  const others = officers.filter(({ id }) => id !== officerId)
  return (
    <Card title={t('officerTitle')}>
      <DescriptionList
        items={[
          { term: t('officer'), description: officer ?? t('noOfficer') },
          { term: t('step'), description: <ClockTag clock={clock} /> },
          {
            term: t('stepDue'),
            description: stepDueAt ? <DateTime value={stepDueAt} time /> : null,
          },
          {
            term: t('submitted'),
            description: submittedAt ? <DateTime value={submittedAt} time /> : null,
          },
          { term: t('due'), description: dueAt ? <DateTime value={dueAt} time /> : null },
        ]}
      />
      {mayName && head && others.length > 0 ? (
        <Form method="post" className="no-print flex flex-wrap items-end gap-3">
          <input type="hidden" name="version" value={version} />
          <div className="field">
            <label htmlFor="officer" className="field-label">
              {t('giveTo')}
            </label>
            <select id="officer" name="officer" className="select">
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <SubmitButton name="intent" value="name" variant="secondary">
            {t('give')}
          </SubmitButton>
        </Form>
      ) : null}
      {mayName && !head && me !== null && me !== officerId ? (
        <Form method="post" className="no-print">
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="officer" value={me} />
          <SubmitButton name="intent" value="name" variant="secondary">
            {t('take')}
          </SubmitButton>
        </Form>
      ) : null}
    </Card>
  )
}
