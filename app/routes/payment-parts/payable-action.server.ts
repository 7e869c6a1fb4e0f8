import {
  confirmTransfer,
  rejectTransfer,
  returnTransfer,
} from '#app/domain/payments/decide-transfer.server'
import type { PayableFormInput } from '#app/domain/payments/payment-schemas'
import { recordPayout, requestRefund } from '#app/domain/payments/refund-card.server'
import { reportTransfer } from '#app/domain/payments/report-transfer.server'
import { startCardPayment } from '#app/domain/payments/start-card-payment.server'
import { checkCardPayment, stopCardPayment } from '#app/domain/payments/stop-card-payment.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import type { HandlerArgs } from '#app/routes/handle.server'

/**
 * Does what a form of a payable's page asks for, on the pages of its sides and of finance staff alike.
 * @param to path of the page, to which the reader returns
 */
export async function payableAction(
  { ctx, services, params, href, locale, input }: HandlerArgs & { input: PayableFormInput },
  to: (id: string) => string,
): Promise<Response> {
  const id = params.payableId ?? ''
  const { stripe, env } = services
  const back = (notice: string) => redirectWithNotice(href(to(id)), notice)
  switch (input.intent) {
    case 'report-transfer':
      await reportTransfer(ctx, services.files, id, input)
      return back('transferReported')
    case 'confirm-transfer':
      await confirmTransfer(ctx, id, input.paymentId)
      return back('transferConfirmed')
    case 'reject-transfer':
      await rejectTransfer(ctx, id, input.paymentId, input.reason)
      return back('transferRejected')
    case 'return-transfer':
      await returnTransfer(ctx, id, input.paymentId, input)
      return back('transferReturned')
    case 'start-card': {
      const page = `${env.APP_URL}${href(to(id))}`
      await startCardPayment(ctx, stripe, id, { amount: input.amount, back: page, locale })
      return back('cardStarted')
    }
    case 'check-card':
      await checkCardPayment(ctx, stripe, id, input.paymentId)
      return back('cardChecked')
    case 'stop-card':
      await stopCardPayment(ctx, stripe, id, input.paymentId)
      return back('cardStopped')
    case 'refund-card':
      await requestRefund(ctx, id, input.paymentId, input)
      return back('refundAsked')
    case 'pay-out':
      await recordPayout(ctx, id, input.paymentId, input)
      return back('payoutRecorded')
  }
}
