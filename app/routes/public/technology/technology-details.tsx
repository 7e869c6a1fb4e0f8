import { useTranslations } from 'use-intl'
import { IpRights } from '#app/domain/technologies/components/ip-rights'
import { Ownership } from '#app/domain/technologies/components/ownership'
import { TransferTerms } from '#app/domain/technologies/components/transfer-terms'
import type { TechnologyView } from '#app/domain/technologies/technology-view'
import { Card } from '#app/ui/card'

/** What one asks after the card: rights, ownership and terms. */
export function TechnologyDetails({ technology }: { technology: TechnologyView }) {
  const t = useTranslations('catalogue.sections')
  const { ipRights, owners, mandate, taskCode } = technology
  return (
    <>
      <Card title={t('transfer')}>
        <TransferTerms technology={technology} />
      </Card>
      <Card title={t('intellectualProperty')}>
        <IpRights rights={ipRights} />
      </Card>
      {owners.length > 0 || mandate || taskCode ? (
        <Card title={t('ownership')}>
          <Ownership technology={technology} />
        </Card>
      ) : null}
    </>
  )
}
