import type { Person } from '#app/domain/accounts/actor'
import { nameBankAccount } from '#app/domain/payments/bank-account.server'
import { startCardPayment } from '#app/domain/payments/start-card-payment.server'
import type { StripeGate } from '#app/platform/stripe/stripe-gate.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from './accounts'
import { createVerifiedOwner } from './organisations'

let count = 0

/** Address to which Stripe sends payers back. */
export const back = 'http://exchange.test/workspace/payments/x'

/** The finance officer. */
export function createFinanceOfficer(): Promise<Person> {
  return createPerson({ name: 'Phạm Thị Sổ Sách', staffRoles: ['finance_officer'] })
}

/** A payer and a payee, both verified; the payee has named its account. */
export async function twoParties() {
  const payer = await createVerifiedOwner({ name: 'Hợp tác xã Trả Tiền' })
  const payee = await createVerifiedOwner({ name: 'Viện Nhận Tiền' })
  await nameBankAccount(contextOf(payee), {
    bankCode: '970436',
    accountNumber: '0011223344556',
    holderName: 'VIEN NHAN TIEN',
  })
  return { payer, payee }
}

interface PayableTraits {
  amount?: bigint
  currency?: string
  dueOn?: Date
}

/** A payable between two parties; without a payee it is the exchange's. */
export async function createPayable(
  { payer, payee }: { payer: Person; payee?: Person },
  { amount = 50_000_000n, currency = 'VND', dueOn = new Date('2026-12-31') }: PayableTraits = {},
) {
  count += 1
  return testDatabase().payable.create({
    data: {
      referenceKind: payee ? 'deal' : 'fee',
      referenceKey: payee ? 'GD-2026-0001' : '',
      kind: payee ? 'milestone' : 'fee',
      title: 'Bàn giao dây chuyền sấy',
      payerId: payer.organisation?.id ?? '',
      payeeId: payee?.organisation?.id ?? null,
      transferCode: `GDCNTEST${process.pid}${count}`,
      ...{ amount, currency, dueOn },
    },
  })
}

/** A card payment of a new payable that was begun. */
export async function begunCardPayment(
  parties: { payer: Person; payee?: Person },
  gate: StripeGate,
  traits: PayableTraits = {},
  now = new Date(),
) {
  const payable = await createPayable(parties, traits)
  const amount = String(payable.amount)
  const start = { amount, back, locale: 'vi' } as const
  const id = await startCardPayment(contextOf(parties.payer, now), gate, payable.id, start)
  const payment = await testDatabase().payment.findUniqueOrThrow({ where: { id } })
  return { payable, payment, sessionId: payment.stripeSessionId ?? '' }
}
