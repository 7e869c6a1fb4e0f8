import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { ndaForm } from '#app/domain/disclosure/index.server'
import { ndaTerms } from '#app/domain/disclosure/nda'
import { type Reply, ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { paths } from '#app/routes/paths'
import { listingPath } from '#app/routes/public/ask/listing-side'
import { Card } from '#app/ui/card'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { NdaText } from './nda-text'
import { WordFields } from './word-fields'

interface OfferPageProps {
  form: Awaited<ReturnType<typeof ndaForm>>
  formKey: string
  reply: Reply
}

/** The page that offers an NDA: its text, its term, and the word of who answers for the organisation. */
export function OfferPage({ form, formKey, reply }: OfferPageProps) {
  const t = useTranslations('disclosure.offer')
  const errors = useTranslations('errors')
  const { listing, counterpart, from, binds, refusal, openId } = form
  return (
    <Page width="narrow">
      <PageHeader
        eyebrow={<LocaleLink to={listingPath(listing)}>{listing.title}</LocaleLink>}
        title={t('title')}
        lead={t('lead', { from, counterpart })}
      />
      {refusal ? (
        <Notice tone="warning" title={t('refusedTitle')}>
          <p>{errors(refusal as 'ndaOpen')}</p>
          {openId ? (
            <p className="mt-3">
              <LinkButton to={paths.workspace.nda(openId)} variant="secondary" size="small">
                {t('openExisting')}
              </LinkButton>
            </p>
          ) : null}
        </Notice>
      ) : (
        <>
          <ReplyNotice reply={reply} />
          <Card title={t('text')}>
            <p className="muted mb-4">{t('textNote')}</p>
            <NdaText {...form.document} />
          </Card>
          <Card>
            <Form method="post" className="flex flex-col items-start gap-4">
              <FormKey value={formKey} />
              <div className="field">
                <label htmlFor="months" className="field-label">
                  {t('months')}
                </label>
                <select id="months" name="months" defaultValue={form.months} className="select">
                  {ndaTerms.map((months) => (
                    <option key={months} value={months}>
                      {t('monthsOption', { months })}
                    </option>
                  ))}
                </select>
              </div>
              <p>{t(binds ? 'binds' : 'bindsNot', { from })}</p>
              {binds ? <WordFields reply={reply} /> : null}
              <SubmitButton>{t(binds ? 'submitBinding' : 'submit')}</SubmitButton>
            </Form>
          </Card>
        </>
      )}
    </Page>
  )
}
