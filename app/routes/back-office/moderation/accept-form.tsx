import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'

/** Says that a published entry may stay as its owner changed it. */
export function AcceptForm({ version, formKey }: { version: number; formKey: string }) {
  const t = useTranslations('moderation')
  return (
    <Form method="post" className="stack">
      <p>{t('acceptLead')}</p>
      <input type="hidden" name="version" value={version} />
      <FormKey value={`${formKey}-accept`} />
      <div>
        <SubmitButton name="intent" value="accept" aria-keyshortcuts="p">
          {t('accept')}
        </SubmitButton>
      </div>
    </Form>
  )
}
