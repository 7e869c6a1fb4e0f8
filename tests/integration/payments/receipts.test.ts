import { expect, it } from 'vitest'
import { confirmTransfer } from '#app/domain/payments/decide-transfer.server'
import { receiptOf } from '#app/domain/payments/receipt-queries.server'
import { reportTransfer } from '#app/domain/payments/report-transfer.server'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { refusalOf } from '#tests/support/factories/deals'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { createFinanceOfficer, createPayable, twoParties } from '#tests/support/factories/payments'
import { readsOf } from '#tests/support/record'

const files = createFileStorage({ DATA_DIR: '.cache/test-files' })

it('a receipt is on record each time one of its readers takes it, and nobody else gets it', async () => {
  const { payer, payee } = await twoParties()
  const payable = await createPayable({ payer, payee })
  const transfer = { amount: '50.000.000', transferredOn: '2026-01-05' }
  await reportTransfer(contextOf(payer), files, payable.id, transfer)
  const payment = await testDatabase().payment.findFirstOrThrow()
  await confirmTransfer(contextOf(payee), payable.id, payment.id)
  const { number } = await testDatabase().receipt.findFirstOrThrow()
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
