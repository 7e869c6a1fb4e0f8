import { useTranslations } from 'use-intl'
import type { DealView } from '#app/domain/deals/deal-view'
import { paths } from '#app/routes/paths'
import { LinkButton } from '#app/ui/link-button'

/** Where a party reads the contract, and writes it as long as it may. */
export function ContractLinks({ deal }: { deal: DealView }) {
  const t = useTranslations('contract')
  return (
    <p className="no-print flex flex-wrap gap-3">
      {deal.mayChangeTerms ? (
        <LinkButton to={paths.workspace.editDealContract(deal.number)} variant="secondary">
          {t('edit')}
        </LinkButton>
      ) : null}
      <LinkButton to={paths.workspace.dealContract(deal.number)} variant="secondary">
        {t('open')}
      </LinkButton>
    </p>
  )
}
