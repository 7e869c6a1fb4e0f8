import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Notice } from '#app/ui/notice'

/** Says that shortlisted technologies are not public any more, and offers to drop them. */
export function GoneNotice({ count }: { count: number }) {
  const t = useTranslations('catalogue.shortlist')
  return (
    <Notice title={t('gone', { count })}>
      <Form method="post" className="mt-2">
        <SubmitButton name="intent" value="forget" variant="secondary" size="small">
          {t('forgetGone')}
        </SubmitButton>
      </Form>
    </Notice>
  )
}
