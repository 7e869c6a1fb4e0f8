import { useTranslations } from 'use-intl'
import type { openNda } from '#app/domain/disclosure/index.server'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { LinkButton } from '#app/ui/link-button'

interface NdaCardProps {
  nda: Awaited<ReturnType<typeof openNda>>
  interestId: string
  /** False where the reader's organisation may not offer one now. */
  mayOffer: boolean
}

/** Whether the two sides of an interest or a deal have an NDA, and the way to one. */
export function NdaCard({ nda, interestId, mayOffer }: NdaCardProps) {
  const t = useTranslations('disclosure.card')
  if (!nda && !mayOffer) return null
  return (
    <Card title={t('title')}>
      {nda ? (
        <p>
          {t(nda.inForce ? 'inForce' : nda.asked ? 'asked' : 'waiting', { number: nda.number })}{' '}
          {nda.inForce && nda.expiresAt ? <DateTime value={nda.expiresAt} /> : null}
        </p>
      ) : (
        <p>{t('none')}</p>
      )}
      <p className="no-print mt-4">
        <LinkButton
          to={nda ? paths.workspace.nda(nda.id) : paths.workspace.interestNda(interestId)}
          variant="secondary"
          size="small"
        >
          {nda ? t('open', { number: nda.number }) : t('offer')}
        </LinkButton>
      </p>
    </Card>
  )
}
