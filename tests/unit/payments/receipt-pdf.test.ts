import { extractText, getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { receiptPdf } from '#app/domain/payments/receipt-pdf.server'
import type { ReceiptView } from '#app/domain/payments/receipt-queries.server'

const receipt = (number: string): ReceiptView => ({
  number,
  amount: 936_000_000n,
  currency: 'VND',
  issuedAt: new Date('2026-11-20T02:00:00Z'),
  facts: {
    payer: { name: 'Hợp tác xã Lục Ngạn', taxCode: '0314409058', address: 'Phường Chũ' },
    payee: { name: 'Viện Cơ điện Ước Hường', taxCode: null, address: null },
    subject: 'Đợt 1: đặt cọc',
    reference: 'GD-2026-0007',
    method: 'transfer',
    transferCode: 'SAN0007',
    receivedOn: '2026-11-19',
  } as ReceiptView['facts'],
})
const issuer = { exchange: 'Sàn giao dịch công nghệ', place: 'Bắc Ninh', test: false }

async function textOf(pdf: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  })
  return text.normalize('NFC').replace(/\s+/g, ' ')
}

it('has every letter, in each of many receipts that one process prints, at once or in turn', async () => {
  const numbers = ['BN-2026-0001', 'BN-2026-0002', 'BN-2026-0003']
  const printed = await Promise.all(
    numbers.map((number) => receiptPdf(receipt(number), { ...issuer, locale: 'vi' })),
  )
  printed.push(await receiptPdf(receipt('BN-2026-0004'), { ...issuer, locale: 'vi' }))
  for (const [at, pdf] of printed.entries()) {
    const text = await textOf(pdf)
    expect(text).toContain(`BN-2026-000${at + 1}`)
    expect(text).toContain('Hợp tác xã Lục Ngạn')
    expect(text).toContain('Viện Cơ điện Ước Hường')
    expect(text).toContain('Chín trăm ba mươi sáu triệu đồng chẵn')
  }
})

it('names the sum in figures alone in English', async () => {
  const text = await textOf(await receiptPdf(receipt('BN-2026-0005'), { ...issuer, locale: 'en' }))
  expect(text).toContain('936,000,000')
  expect(text).not.toContain('triệu')
})
