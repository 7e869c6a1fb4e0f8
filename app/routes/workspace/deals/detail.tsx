import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { unreadMessages } from '#app/domain/deal-room/index.server'
import { dealChecklist } from '#app/domain/deals/contract-queries.server'
import { dealPage } from '#app/domain/deals/deal-queries.server'
import { DealFormSchema } from '#app/domain/deals/deal-schemas'
import { dealNda } from '#app/domain/disclosure/index.server'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { dealAction } from '#app/routes/deal-parts/deal-action.server'
import { DealBody } from '#app/routes/deal-parts/deal-body'
import { handle } from '#app/routes/handle.server'
import { NdaCard } from '#app/routes/nda-parts/nda-card'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { rereadWhenStale } from '#app/routes/reread-when-stale'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, params, locale, t }) => {
  const deal = await dealPage(ctx, params.number, locale)
  return {
    title: t('deals.page.title', { number: deal.number }),
    noIndex: true,
    deal,
    unread: (await unreadMessages(ctx, [deal.number]))[deal.number] ?? 0,
    agreement: await dealNda(ctx, deal.number),
    checklist: await dealChecklist(ctx, params.number, locale),
    reasons: await termOptions(ctx.db, 'deal-lost-reason', ctx.now, locale),
    formKey: crypto.randomUUID(),
  }
})

export const action = handle({ access: 'member', form: DealFormSchema, hide: ['file'] }, (args) =>
  dealAction(args, paths.workspace.deal),
)

export const shouldRevalidate = rereadWhenStale

export default function Deal() {
  const t = useTranslations('deals')
  const { agreement, ...page } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Page width="wide">
      <Breadcrumbs items={[{ to: paths.workspace.deals, label: t('list.title') }]} />
      <DealBody {...page} reply={reply} agreement={agreement ? <NdaCard {...agreement} /> : null} />
    </Page>
  )
}
