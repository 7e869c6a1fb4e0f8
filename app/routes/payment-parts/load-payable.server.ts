import { payablePage } from '#app/domain/payments/payable-queries.server'
import { localDay } from '#app/domain/taxonomy/dates'
import type { HandlerArgs } from '#app/routes/handle.server'

/** What a payable's page shows, to its sides and to finance staff alike. */
export async function loadPayable({ ctx, services, params, locale }: HandlerArgs) {
  const payable = await payablePage(ctx, services.stripe, params.payableId, locale)
  return {
    title: payable.title,
    noIndex: true,
    payable,
    today: localDay(ctx.now),
    formKey: crypto.randomUUID(),
  }
}
