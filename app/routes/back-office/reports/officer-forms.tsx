import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { SubmitButton } from '#app/ui/forms/submit-button'
import type { ReportView } from './report-facts'

/** Takes a report over, or hands it to a colleague. */
export function OfficerForms({ report }: { report: ReportView }) {
  const t = useTranslations('trustSafety.reports')
  const id = useId()
  const others = report.officers.filter((officer) => officer.id !== report.officerId)
  return (
    <div className="mt-6 flex flex-wrap items-end gap-4">
      {report.mine ? null : (
        <Form method="post">
          <input type="hidden" name="version" value={report.version} />
          <SubmitButton name="intent" value="take" variant="secondary">
            {t('take')}
          </SubmitButton>
        </Form>
      )}
      {others.length > 0 ? (
        <Form method="post" className="flex flex-wrap items-end gap-2">
          <input type="hidden" name="version" value={report.version} />
          <div>
            <label htmlFor={id} className="field-label">
              {t('handTo')}
            </label>
            <select id={id} name="officerId" required className="select" defaultValue="">
              <option value="" disabled>
                —
              </option>
              {others.map((officer) => (
                <option key={officer.id} value={officer.id}>
                  {officer.name}
                </option>
              ))}
            </select>
          </div>
          <SubmitButton name="intent" value="hand" variant="secondary">
            {t('hand')}
          </SubmitButton>
        </Form>
      ) : null}
    </div>
  )
}
