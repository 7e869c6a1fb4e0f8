import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { transact } from '#app/domain/context'
import { balances, book, imbalances } from '#app/domain/payments/book.server'
import { type Movement, type Place, payeePlace, payerPlace } from '#app/domain/payments/ledger'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPayable, twoParties } from '#tests/support/factories/payments'

async function onePayment(amount = 1_000n) {
  const parties = await twoParties()
  const payable = await createPayable(parties, { amount })
  const { id } = await testDatabase().payment.create({
    data: { payableId: payable.id, method: 'transfer', amount, currency: 'VND' },
  })
  return { ...parties, paymentId: id }
}

const booked = (movement: Movement) => transact(contextOf(), (tx) => book(tx, movement))

const movement = (paymentId: string, change: Partial<Movement> = {}): Movement => ({
  key: 'transfer:1',
  kind: 'transfer',
  paymentId,
  from: payerPlace('a'),
  to: payeePlace('b'),
  amount: 1_000n,
  currency: 'VND',
  occurredAt: new Date('2026-11-02'),
  ...change,
})

describe('the ledger', () => {
  it('books the same fact once, also where two do it at once', async () => {
    const { paymentId } = await onePayment()
    const news = await Promise.all([1, 2, 3, 4].map(() => booked(movement(paymentId))))
    expect(news.filter(Boolean)).toHaveLength(1)
    expect(await balances(testDatabase())).toEqual([
      { owner: 'a', kind: 'payer', currency: 'VND', amount: -1_000n },
      { owner: 'b', kind: 'payee', currency: 'VND', amount: 1_000n },
    ])
  })

  it.each([0n, -1n])('books no movement of %s', async (amount) => {
    const { paymentId } = await onePayment()
    await expect(booked(movement(paymentId, { amount }))).rejects.toThrow('cannot be booked')
  })

  it('takes 10^15 and more without losing a đồng', async () => {
    const { paymentId } = await onePayment()
    await booked(movement(paymentId, { amount: 10n ** 15n + 1n }))
    const [payer] = await balances(testDatabase(), { owner: 'a' })
    expect(payer?.amount).toBe(-(10n ** 15n) - 1n)
  })

  it('refuses, in the database, what does not balance or has one side', async () => {
    const { paymentId } = await onePayment()
    await booked(movement(paymentId))
    const db = testDatabase()
    const [account] = await db.ledgerAccount.findMany()
    const write = (amounts: bigint[]) =>
      db.ledgerTransaction.create({
        data: {
          key: `by-hand:${amounts.join()}`,
          kind: 'transfer',
          paymentId,
          occurredAt: new Date(),
          entries: {
            create: amounts.map((amount) => ({
              amount,
              account: { connect: { id_currency: { id: account?.id ?? '', currency: 'VND' } } },
            })),
          },
        },
      })
    await expect(write([5n, -4n])).rejects.toThrow('does not balance')
    await expect(write([5n])).rejects.toThrow('fewer than two')
    await expect(write([])).rejects.toThrow('fewer than two')
    expect(await db.ledgerTransaction.count()).toBe(1)
  })

  it('lets nobody change or remove what is booked, nor add to it out of balance', async () => {
    const { paymentId } = await onePayment()
    await booked(movement(paymentId))
    const db = testDatabase()
    await expect(db.$executeRaw`UPDATE ledger_entry SET amount = amount * 2`).rejects.toThrow(
      'append-only',
    )
    await expect(db.$executeRaw`DELETE FROM ledger_transaction`).rejects.toThrow('append-only')
    await expect(
      db.$executeRaw`INSERT INTO ledger_entry (id, "transactionId", "accountId", amount, currency)
        SELECT gen_random_uuid(), "transactionId", "accountId", 7, currency FROM ledger_entry LIMIT 1`,
    ).rejects.toThrow('does not balance')
  })

  it('refuses an entry in another currency than its account', async () => {
    const { paymentId } = await onePayment()
    await booked(movement(paymentId))
    const db = testDatabase()
    await expect(
      db.$executeRaw`INSERT INTO ledger_entry (id, "transactionId", "accountId", amount, currency)
        SELECT gen_random_uuid(), "transactionId", "accountId", amount, 'USD' FROM ledger_entry`,
    ).rejects.toThrow('foreign key')
  })

  it('adds up to nothing in every currency, whatever is booked in whatever order', async () => {
    const { paymentId } = await onePayment()
    const place = fc.constantFrom<Place>(
      payerPlace('a'),
      payeePlace('b'),
      payeePlace(null),
      { owner: 'exchange', kind: 'stripe' },
      { owner: 'exchange', kind: 'disputed' },
    )
    const one = fc.record({
      key: fc.integer({ min: 0, max: 30 }).map((number) => `key:${number}`),
      from: place,
      to: place,
      amount: fc.bigInt({ min: 1n, max: 10n ** 15n }),
      currency: fc.constantFrom('VND', 'USD', 'EUR'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 12 }), async (moves) => {
        const expected = new Map<string, bigint>()
        const before = await balances(testDatabase())
        for (const { owner, kind, currency, amount } of before) {
          expected.set(`${owner} ${kind} ${currency}`, amount)
        }
        for (const move of moves) {
          if (!(await booked(movement(paymentId, move)))) continue
          for (const [side, sign] of [
            ['from', -1n],
            ['to', 1n],
          ] as const) {
            const name = `${move[side].owner} ${move[side].kind} ${move.currency}`
            expected.set(name, (expected.get(name) ?? 0n) + sign * move.amount)
          }
        }
        const after = await balances(testDatabase())
        for (const { owner, kind, currency, amount } of after) {
          expect(amount).toBe(expected.get(`${owner} ${kind} ${currency}`))
        }
        expect(await imbalances(testDatabase())).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
