import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { dealChecklist } from '#app/domain/deals/contract-queries.server'
import { dealPage } from '#app/domain/deals/deal-queries.server'
import { DealFormSchema } from '#app/domain/deals/deal-schemas'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { dealAction } from '#app/routes/deal-parts/deal-action.server'
import { DealBody } from '#app/routes/deal-parts/deal-body'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { rereadWhenStale } from '#app/routes/reread-when-stale'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, params, locale, t }) => {
  const deal = await dealPage(ctx, params.number, locale)
  return {
    title: t('deals.page.title', { number: deal.number }),
    noIndex: true,
    deal,
    checklist: await dealChecklist(ctx, params.number, locale),
    reasons: await termOptions(ctx.db, 'deal-lost-reason', ctx.now, locale),
    formKey: crypto.randomUUID(),
  }
})

export const action = handle({ access: 'staff', form: DealFormSchema, hide: ['file'] }, (args) =>
  dealAction(args, paths.backOffice.deal),
)

export const shouldRevalidate = rereadWhenStale

export default function StaffDeal() {
  const t = useTranslations('deals')
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Page width="wide">
      <Breadcrumbs items={[{ to: paths.backOffice.deals, label: t('list.title') }]} />
      <DealBody {...page} reply={reply} />
    </Page>
  )
}
