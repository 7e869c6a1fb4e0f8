import { addDealDocument } from '#app/domain/deals/add-deal-document.server'
import { confirmDeal } from '#app/domain/deals/confirm-deal.server'
import type { DealFormInput } from '#app/domain/deals/deal-schemas'
import { moveDeal } from '#app/domain/deals/move-deal.server'
import { nameOfficer } from '#app/domain/deals/name-officer.server'
import { terminateDeal } from '#app/domain/deals/terminate-deal.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import type { HandlerArgs } from '#app/routes/handle.server'

/**
 * Does what a form of a deal's page asks for, on the pages of its parties and of staff alike.
 * @param to path of the page, to which the reader returns
 */
export async function dealAction(
  { ctx, services, params, href, input }: HandlerArgs & { input: DealFormInput },
  to: (number: string) => string,
): Promise<Response> {
  const number = params.number ?? ''
  const back = (notice: string) => redirectWithNotice(href(to(number)), notice)
  switch (input.intent) {
    case 'move':
      await moveDeal(ctx, number, input)
      return back('dealMoved')
    case 'confirm': {
      const outcome = await confirmDeal(ctx, number, input)
      return back(outcome === 'done' ? 'dealConfirmed' : 'dealWordGiven')
    }
    case 'terminate':
      await terminateDeal(ctx, number, input)
      return back('dealTerminated')
    case 'add-document':
      await addDealDocument(ctx, services.files, number, input)
      return back('dealDocumentAdded')
    case 'name-officer':
      await nameOfficer(ctx, number, input)
      return back('officerAssigned')
  }
}
