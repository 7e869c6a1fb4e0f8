import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { OrganisationStatus } from '#app/domain/organisations/organisation'
import { paths } from '#app/routes/paths'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'

interface StandingNoticeProps {
  status: OrganisationStatus
  /** What staff wrote last. */
  reason: string | null
  version: number
  owner: boolean
  doubtfulTaxCode: boolean
}

/** What the organisation's status means for its members, and the way on. */
export function StandingNotice(props: StandingNoticeProps) {
  const { status, reason, version, owner, doubtfulTaxCode } = props
  const t = useTranslations('organisations.standing')
  const sanctions = useTranslations('trustSafety.own')
  return (
    <>
      {status === 'pending' ? <Notice title={t('pending')}>{t('pendingHelp')}</Notice> : null}
      {status === 'rejected' || status === 'suspended' ? (
        <Notice tone={status === 'rejected' ? 'error' : 'warning'} title={t(status)}>
          {reason ? <p className="whitespace-pre-wrap">{reason}</p> : null}
          <p>{t(`${status}Help`)}</p>
          {status === 'suspended' ? (
            <p className="mt-2">
              <LocaleLink to={paths.workspace.sanctions}>{sanctions('see')}</LocaleLink>
            </p>
          ) : null}
          {status === 'rejected' && owner ? (
            <Form method="post" className="mt-3">
              <input type="hidden" name="version" value={version} />
              <SubmitButton name="intent" value="ask-again" size="small">
                {t('askAgain')}
              </SubmitButton>
            </Form>
          ) : null}
        </Notice>
      ) : null}
      {doubtfulTaxCode ? (
        <Notice tone="warning" title={t('taxCode')}>
          {t('taxCodeHelp')}
        </Notice>
      ) : null}
    </>
  )
}
