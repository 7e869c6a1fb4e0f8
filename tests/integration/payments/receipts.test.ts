import { expect, it } from 'vitest'
import { confirmTransfer } from '#app/domain/payments/decide-transfer.server'
import { receiptOf } from '#app/domain/payments/receipt-queries.server'
import { reportTransfer } from '#app/domain/payments/report-transfer.server'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { loader as receipt } from '#app/routes/workspace/payments/receipt'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { refusalOf } from '#tests/support/factories/deals'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { createFinanceOfficer, createPayable, twoParties } from '#tests/support/factories/payments'
import { readPdf } from '#tests/support/read-paper'
import { readsOf } from '#tests/support/record'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

const files = createFileStorage({ DATA_DIR: '.cache/test-files' })

async function issuedReceipt(on?: Date) {
  const parties = await twoParties()
  const payable = await createPayable(parties)
  const transfer = { amount: '50.000.000', transferredOn: '2025-06-02' }
  await reportTransfer(contextOf(parties.payer), files, payable.id, transfer)
  const payment = await testDatabase().payment.findFirstOrThrow()
  await confirmTransfer(contextOf(parties.payee, on), payable.id, payment.id)
  const { number } = await testDatabase().receipt.findFirstOrThrow()
  return { payer: parties.payer, payment, number }
}

it('a receipt is on record each time one of its readers takes it, and nobody else gets it', async () => {
  const { payer, payment, number } = await issuedReceipt()
  const [officer, stranger] = [await createFinanceOfficer(), await createVerifiedOwner()]
  expect(await refusalOf(receiptOf(contextOf(stranger), number))).toBe('not-found notFound')
  expect(await readsOf('payment', payment.id)).toEqual([])
  for (const reader of [payer, officer]) await receiptOf(contextOf(reader), number)
  const file = `${number}.pdf`
  expect(await readsOf('payment', payment.id)).toEqual([
    { by: payer.userId, organisationId: payer.organisation.id, file },
    { by: officer.userId, organisationId: null, file },
  ])
})

it.each([
  ['2025-06-30T05:00:00Z', 'Bắc Giang'],
  ['2026-03-02T05:00:00Z', 'Bắc Ninh'],
])('a receipt of %s names the province as it was called then', async (day, name) => {
  const { payer, number } = await issuedReceipt(new Date(day))
  const headers = await sessionOf(payer)
  const asked = routeArgs(await testServices(), '/', { headers, params: { number } })
  const answer = (await receipt(asked)) as Response
  expect(await readPdf(new Uint8Array(await answer.arrayBuffer()))).toContain(`${name}, `)
})
