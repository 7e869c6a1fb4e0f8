import { useTranslations } from 'use-intl'
import type { NdaView } from '#app/domain/disclosure/index.server'
import { ListingName } from '#app/routes/deal-parts/listing-name'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { useLocalePath } from '#app/ui/use-locale-path'

/** What an NDA is about, how long it runs, and what its text can be checked by. */
export function NdaFacts({ nda }: { nda: NdaView }) {
  const t = useTranslations('disclosure')
  const inLanguage = useLocalePath()
  return (
    <Card title={t('page.facts')}>
      <DescriptionList
        items={[
          { term: t('page.listing'), description: <ListingName listing={nda.listing} /> },
          {
            term: t('page.months'),
            description: t('offer.monthsOption', { months: nda.months }),
          },
          {
            term: t('page.accepted'),
            description: nda.acceptedAt ? <DateTime value={nda.acceptedAt} time /> : null,
          },
          {
            term: t('page.until'),
            description: nda.expiresAt ? <DateTime value={nda.expiresAt} time /> : null,
          },
          { term: t('page.version'), description: String(nda.templateVersion) },
          {
            term: t('page.hash'),
            description: (
              <>
                <code className="text-sm break-all">{nda.sha256}</code>
                <p className="muted text-sm">{t('page.hashNote')}</p>
                <a href={inLanguage(paths.workspace.ndaText(nda.id))} download>
                  {t('page.download')}
                </a>
              </>
            ),
          },
        ]}
      />
    </Card>
  )
}
