import { randomBytes } from 'node:crypto'
import { type Response, Router, urlencoded } from 'express'
import { DoubleFault } from './state'
import type { StripeDouble } from './stripe-double'

const words = {
  vi: {
    banner: 'TRANG THỬ NGHIỆM: đây không phải Stripe, không có tiền thật',
    title: 'Thanh toán bằng thẻ',
    pay: 'Trả tiền',
    decline: 'Thẻ bị từ chối',
    later: 'Tiền đến sau',
    arrive: 'Tiền đã đến',
    fail: 'Tiền không đến',
    expire: 'Để phiên hết hạn',
    back: 'Quay lại sàn',
    refund: 'Hoàn tiền',
    dispute: 'Chủ thẻ khiếu nại',
    won: 'Sàn thắng khiếu nại',
    lost: 'Sàn thua khiếu nại',
    state: 'Trạng thái',
  },
  en: {
    banner: 'TEST PAGE: this is not Stripe, no real money is moved',
    title: 'Pay by card',
    pay: 'Pay',
    decline: 'Let the card be declined',
    later: 'Money comes later',
    arrive: 'The money has come',
    fail: 'The money does not come',
    expire: 'Let the page run out',
    back: 'Back to the exchange',
    refund: 'Refund',
    dispute: 'Let the holder dispute it',
    won: 'The exchange wins the dispute',
    lost: 'The exchange loses the dispute',
    state: 'State',
  },
}

type Words = (typeof words)['vi']

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 32};`)

const css = `body{font:16px/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
strong.banner{display:block;background:#8a1c1c;color:#fff;padding:.75rem 1rem;margin-bottom:1.5rem}
form{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0}
button,a.back{font:inherit;padding:.6rem 1rem;border:1px solid #1b1b1b;background:#fff;color:#1b1b1b;min-height:2.75rem}
button.first{background:#0b5c3b;border-color:#0b5c3b;color:#fff}`

/** What can be done with a session in its state: the names of buttons, the usual one first. */
function choices(double: StripeDouble, sessionId: string): (keyof Words)[] {
  const session = double.session(sessionId)
  const intentId = session.payment_intent ?? ''
  const intent = double.intent(intentId)
  if (session.status === 'open') return ['pay', 'decline', 'later', 'expire']
  if (intent.status === 'processing') return ['arrive', 'fail']
  if (intent.status !== 'succeeded') return []
  const dispute = double.state.disputes.find(
    ({ payment_intent, status }) => payment_intent === intentId && status === 'needs_response',
  )
  return dispute ? ['won', 'lost'] : ['refund', 'dispute']
}

/** @returns where the browser goes on, or null to stay */
function act(double: StripeDouble, sessionId: string, choice: string): string | null {
  const session = double.session(sessionId)
  const intentId = session.payment_intent ?? ''
  const dispute = double.state.disputes.findLast((each) => each.payment_intent === intentId)
  switch (choice) {
    case 'pay':
      double.pay(sessionId)
      return session.success_url
    case 'later':
      double.payLater(sessionId)
      return session.success_url
    case 'decline':
      double.declineCard(sessionId)
      return null
    case 'expire':
      double.expire(sessionId)
      return session.cancel_url
    case 'arrive':
      double.arriveLater(sessionId)
      return null
    case 'fail':
      double.failLater(sessionId)
      return null
    case 'refund':
      double.refund(intentId, undefined)
      return null
    case 'dispute':
      double.dispute(intentId)
      return null
    case 'won':
    case 'lost':
      if (dispute) double.closeDispute(dispute.id, choice === 'won')
      return null
    default:
      return null
  }
}

function show(response: Response, double: StripeDouble, sessionId: string): void {
  const session = double.session(sessionId)
  const { status } = double.intent(session.payment_intent ?? '')
  const locale = session.locale === 'en' ? 'en' : 'vi'
  const t = words[locale]
  const sum = `${new Intl.NumberFormat(locale).format(session.amount_total)} ${session.currency.toUpperCase()}`
  const buttons = choices(double, sessionId).map(
    (name, index) =>
      `<button name="choice" value="${name}"${index === 0 ? ' class="first"' : ''}>${t[name]}</button>`,
  )
  const description = double.intent(session.payment_intent ?? '').description ?? ''
  const nonce = randomBytes(16).toString('base64')
  response.setHeader(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  )
  response.type('html').send(`<!doctype html><html lang="${locale}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${t.title}</title><style nonce="${nonce}">${css}</style></head><body><main>
<strong class="banner">${t.banner}</strong><h1>${t.title}</h1>
<p>${escaped(description)}</p><p><b>${escaped(sum)}</b></p><p>${t.state}: ${session.status}, ${status}</p>
<form method="post">${buttons.join('')}</form>
<p><a class="back" href="${escaped(session.cancel_url)}">${t.back}</a></p></main></body></html>`)
}

/** The pages on which the demo plays Stripe's part; mounted where the sessions' addresses say. */
export function doublePages(double: StripeDouble): Router {
  const router = Router()
  router.use(urlencoded({ extended: false, limit: '10kb' }))
  router.all('/pay/:id', (request, response, next) => {
    try {
      const { id } = request.params
      if (request.method !== 'POST') return show(response, double, id)
      const onward = act(double, id, String(request.body.choice))
      response.redirect(303, onward ?? request.originalUrl)
    } catch (error) {
      if (!(error instanceof DoubleFault)) return next(error)
      response.status(error.status).type('text').send(`${error.message}\n`)
    }
  })
  return router
}
