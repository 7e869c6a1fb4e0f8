import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import { interestPath } from '#app/routes/public/ask/listing-side'
import { DateTime } from '#app/ui/date-time'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LinkButton } from '#app/ui/link-button'
import { Notice } from '#app/ui/notice'
import { useLocalePath } from '#app/ui/use-locale-path'

interface RefusalNoticeProps {
  listing: { kind: 'technology' | 'need'; slug: string }
  /** A key under `errors`. */
  reason: string
  /** The limit of parallel talks, where that is the reason. */
  most: number
  /** The interest that is open already, if that is why. */
  openId: string | null
  /** Since when the organisation waits for a free place. */
  waitingSince: Date | null
}

/** Says why the organisation cannot express interest, and what to do instead. */
export function RefusalNotice({ listing, reason, most, openId, waitingSince }: RefusalNoticeProps) {
  const t = useTranslations()
  const inLanguage = useLocalePath()
  const full = reason === 'listingTalksFull'
  return (
    <Notice tone="warning" title={t('interests.form.refusedTitle')}>
      <p>{t(`errors.${reason}` as 'errors.listingTalksFull', { most })}</p>
      {waitingSince ? (
        <p className="mt-3">
          {t('interests.queue.waiting')} <DateTime value={waitingSince} />
        </p>
      ) : null}
      <div className="mt-3 flex flex-wrap gap-3">
        {full && !waitingSince ? (
          <Form method="post" action={inLanguage(`${interestPath(listing)}/wait`)}>
            <SubmitButton size="small">{t('interests.queue.join')}</SubmitButton>
          </Form>
        ) : null}
        {openId ? (
          <LinkButton to={paths.workspace.interest(openId)} variant="secondary" size="small">
            {t('interests.form.openSent')}
          </LinkButton>
        ) : full ? (
          <LinkButton to={paths.search} variant="secondary" size="small">
            {t('interests.list.browse')}
          </LinkButton>
        ) : (
          <LinkButton
            to={reason === 'senderTalksFull' ? paths.workspace.interests : paths.workspace.home}
            variant="secondary"
            size="small"
          >
            {t(reason === 'senderTalksFull' ? 'interests.list.title' : 'frame.workspace')}
          </LinkButton>
        )}
      </div>
    </Notice>
  )
}
