import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { contractPage } from '#app/domain/deals/contract-queries.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { PrintButton } from '#app/ui/print-button'
import { ContractFacts } from './contract-facts'
import { ContractItems } from './contract-items'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, params, locale, t }) => ({
  title: t('contract.title'),
  noIndex: true,
  contract: await contractPage(ctx, params.number, locale),
}))

export default function Contract() {
  const t = useTranslations('contract')
  const deals = useTranslations('deals')
  const { contract } = useLoaderData<typeof loader>()
  const { number, title, version, mayChange } = contract
  return (
    <Page width="normal">
      <Breadcrumbs
        items={[
          { to: paths.workspace.deals, label: deals('list.title') },
          { to: paths.workspace.deal(number), label: number },
        ]}
      />
      <PageHeader
        title={t('title')}
        eyebrow={`${title} · ${deals('terms.version', { version })}`}
        lead={t('lead')}
        actions={
          mayChange ? (
            <>
              <LinkButton to={paths.workspace.editDealContract(number)}>{t('edit')}</LinkButton>
              <LinkButton to={paths.workspace.dealTerms(number)} variant="secondary">
                {t('editTerms')}
              </LinkButton>
            </>
          ) : (
            <PrintButton />
          )
        }
      />
      <ContractItems contract={contract} />
      <ContractFacts facts={contract.facts} />
    </Page>
  )
}
