import { useFormatter, useTranslations } from 'use-intl'
import type { staffOrganisation } from '#app/domain/organisations/index.server'
import { DateTime } from '#app/ui/date-time'
import { Timeline } from '#app/ui/timeline'

interface VerificationListProps {
  verifications: Awaited<ReturnType<typeof staffOrganisation>>['verifications']
  /** Words of the codes of evidence. */
  labels: Record<string, string>
}

/** When and by what an organisation was verified, the latest first. */
export function VerificationList({ verifications, labels }: VerificationListProps) {
  const t = useTranslations('backOffice.organisations')
  const format = useFormatter()
  if (verifications.length === 0) return <p>{t('noVerification')}</p>
  return (
    <Timeline
      label={t('verifications')}
      items={verifications.map(({ id, verifiedAt, verifiedBy, evidenceCodes, note, reviewOn }) => ({
        id,
        at: verifiedAt,
        title: format.list(evidenceCodes.map((code) => labels[code] ?? code)),
        by: verifiedBy,
        note: (
          <>
            {note ? <p className="whitespace-pre-wrap">{note}</p> : null}
            <p>
              {t('reviewOn')} <DateTime value={reviewOn} />
            </p>
          </>
        ),
      }))}
    />
  )
}
