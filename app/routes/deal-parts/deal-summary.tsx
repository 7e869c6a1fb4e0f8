import { useTranslations } from 'use-intl'
import type { DealView, PartyView } from '#app/domain/deals/deal-view'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { LocaleLink } from '#app/ui/locale-link'
import { ListingName } from './listing-name'

/** Who deals with whom about what. */
export function DealSummary({ deal }: { deal: DealView }) {
  const t = useTranslations('deals')
  return (
    <Card>
      <DescriptionList
        stacked
        items={[
          { term: t('page.about'), description: <ListingName listing={deal.listing} /> },
          { term: t('sides.provider'), description: <Party party={deal.provider} /> },
          { term: t('sides.seeker'), description: <Party party={deal.seeker} /> },
          { term: t('page.openedAt'), description: <DateTime value={deal.createdAt} /> },
          { term: t('page.officer'), description: deal.officer ?? t('page.noOfficer') },
        ]}
      />
      {deal.role === 'staff' ? <p className="muted mt-3 text-sm">{t('page.staffNote')}</p> : null}
    </Card>
  )
}

function Party({ party: { name, slug } }: { party: PartyView }) {
  return slug ? <LocaleLink to={paths.organisation(slug)}>{name}</LocaleLink> : name
}
