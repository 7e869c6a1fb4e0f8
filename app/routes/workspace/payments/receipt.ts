import { receiptPdf } from '#app/domain/payments/receipt-pdf.server'
import { receiptOf } from '#app/domain/payments/receipt-queries.server'
import { provinceNameOn } from '#app/domain/taxonomy/index.server'
import { exchangeName } from '#app/locales/exchange-name'
import { fileHeaders } from '#app/platform/files/file-types'
import { handle } from '#app/routes/handle.server'

export const loader = handle({ access: 'signed-in' }, async ({ ctx, services, params, locale }) => {
  const { env, stripe } = services
  const receipt = await receiptOf(ctx, params.number)
  const bytes = await receiptPdf(receipt, {
    exchange: exchangeName(env, locale),
    place: await provinceNameOn(ctx.db, env.EXCHANGE_PROVINCE, receipt.issuedAt),
    locale,
    test: services.demo || (receipt.facts.method === 'card' && (stripe?.test ?? false)),
  })
  const file = {
    name: `${receipt.number}.pdf`,
    mediaType: 'application/pdf',
    size: bytes.byteLength,
  }
  return new Response(new Uint8Array(bytes), {
    headers: { ...fileHeaders(file), 'Cache-Control': 'private, no-store' },
  })
})
