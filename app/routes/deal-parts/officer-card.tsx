import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { DealView } from '#app/domain/deals/deal-view'
import { Card } from '#app/ui/card'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'

type OfficerCardProps = NonNullable<DealView['officerChoices']> & { formKey: string }

/** Says who answers for a deal on the department's side. */
export function OfficerCard({ present, people, formKey }: OfficerCardProps) {
  const t = useTranslations('deals.officer')
  const id = useId()
  if (people.length === 0) return null
  const chosen = people.some((person) => person.id === present) ? (present ?? '') : ''
  return (
    <Card title={t('title')} className="card-panel panel-flow no-print">
      <Form method="post" className="flex flex-col items-start gap-3">
        <FormKey value={`${formKey}-officer`} />
        <input type="hidden" name="present" value={present ?? ''} />
        <div className="field w-full">
          <label htmlFor={id} className="field-label">
            {t('label')}
          </label>
          <select
            key={present}
            id={id}
            name="officerId"
            defaultValue={chosen}
            required
            className="select"
          >
            {chosen ? null : <option value="">{t('choose')}</option>}
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </div>
        <SubmitButton name="intent" value="name-officer" variant="secondary">
          {t('submit')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
