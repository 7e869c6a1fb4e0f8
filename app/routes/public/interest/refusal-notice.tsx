import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import { LinkButton } from '#app/ui/link-button'
import { Notice } from '#app/ui/notice'

interface RefusalNoticeProps {
  /** A key under `errors`. */
  reason: string
  /** The interest that is open already, if that is why. */
  openId: string | null
}

/** Says why the organisation cannot express interest, and what to do instead. */
export function RefusalNotice({ reason, openId }: RefusalNoticeProps) {
  const t = useTranslations()
  return (
    <Notice tone="warning" title={t('interests.form.refusedTitle')}>
      <p>{t(`errors.${reason}` as 'errors.ownListing')}</p>
      <p className="mt-3">
        {openId ? (
          <LinkButton to={paths.workspace.interest(openId)} variant="secondary" size="small">
            {t('interests.list.title')}
          </LinkButton>
        ) : (
          <LinkButton to={paths.workspace.home} variant="secondary" size="small">
            {t('frame.workspace')}
          </LinkButton>
        )}
      </p>
    </Notice>
  )
}
