import { createHash } from 'node:crypto'
import { system } from '#app/domain/accounts/actor'
import type { TransactionContext } from '#app/domain/context'
import { chainHistory } from '#app/domain/deals/index.server'
import { book } from '#app/domain/payments/book.server'
import { issueReceipt } from '#app/domain/payments/issue-receipt.server'
import { payeePlace, payerPlace, stripePlace, theExchange } from '#app/domain/payments/ledger'
import { transferCodeFrom } from '#app/domain/payments/transfer-code'
import { dayAsDate, localDay } from '#app/domain/taxonomy/dates'
import {
  feeSeed,
  type PayableSeed,
  type PaymentSeed,
  paymentSeeds,
} from './content/stories/payments'
import type { SeedContext } from './context'
import { numbersOfDeals } from './deals'
import { idOf } from './identity'
import { organisationId } from './organisations'

const codeOf = (...key: (string | number)[]) =>
  transferCodeFrom(createHash('sha256').update(key.join('|')).digest())

/** Made-up accounts at banks of the list; no bank gave these numbers out. */
const accountOf = (owner: string, holderName: string, index: number) => ({
  id: idOf('bank-account', owner),
  owner,
  bankCode: ['970436', '970415', '970405', '970422'][index % 4] ?? '970436',
  accountNumber: `9990000${String(index).padStart(5, '0')}`,
  holderName,
})

function withoutAccents(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toUpperCase()
    .slice(0, 70)
}

async function seedAccounts(ctx: SeedContext, payees: readonly string[]): Promise<void> {
  const rows = await ctx.db.organisation.findMany({
    where: { id: { in: [...payees] } },
    select: { id: true, name: true },
    orderBy: { slug: 'asc' },
  })
  const createdAt = ctx.ago(90)
  await ctx.db.bankAccount.createMany({
    skipDuplicates: true,
    data: [
      accountOf(theExchange, 'SO KHOA HOC VA CONG NGHE (THU NGHIEM)', 0),
      ...rows.map(({ id, name }, index) => accountOf(id, withoutAccents(name), index + 1)),
    ].map((row) => ({ ...row, createdAt })),
  })
}

interface Parties {
  number: string
  payerId: string
  payeeId: string
}

const at = (ctx: SeedContext, now: Date): TransactionContext => ({
  db: ctx.db,
  actor: system,
  now,
  requestId: 'seed',
})

/** One payable of a schedule with its payment, booked as the use cases book it. */
async function seedPayable(
  ctx: SeedContext,
  { number, payerId, payeeId }: Parties,
  line: PayableSeed,
  { scheduleId, position, agreed }: { scheduleId: string; position: number; agreed: Date },
): Promise<void> {
  const { kind, title, paid, reported } = line
  const amount = BigInt(line.amount)
  const payable = await ctx.db.payable.create({
    data: {
      id: idOf('payable', number, position),
      ...{ referenceKind: 'deal', referenceKey: number, scheduleId, linePosition: position },
      ...{ kind, title, payerId, payeeId, amount, currency: 'VND', createdAt: agreed },
      dueOn: dayAsDate(localDay(ctx.ago(line.due))),
      transferCode: codeOf(number, position),
    },
    include: { payments: true },
  })
  const ago = paid?.ago ?? reported
  if (ago === undefined) return
  const when = ctx.ago(ago)
  const id = idOf('payment', number, position)
  const method = paid?.by ?? 'transfer'
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 24)
  await ctx.db.payment.create({
    data: {
      ...{ id, payableId: payable.id, method, amount, currency: 'VND', createdAt: when },
      status: paid ? 'settled' : 'pending',
      received: paid ? amount : 0n,
      settledAt: paid ? when : null,
      transferredOn: method === 'transfer' ? dayAsDate(localDay(when)) : null,
      ...(method === 'card'
        ? { stripeSessionId: `cs_test_${hash}`, stripeIntentId: `pi_${hash}` }
        : {}),
      history: {
        create: [
          { to: 'pending', createdAt: when },
          ...(paid ? [{ from: 'pending', to: 'settled', createdAt: when } as const] : []),
        ],
      },
    },
  })
  if (!paid) return
  const tx = at(ctx, when)
  await book(tx, {
    key: method === 'card' ? `card:ch_${hash}` : `transfer:${id}`,
    kind: method,
    paymentId: id,
    from: payerPlace(payerId),
    to: method === 'card' ? stripePlace : payeePlace(payeeId),
    ...{ amount, currency: 'VND', occurredAt: when },
  })
  await issueReceipt(tx, payable, { id, method, amount, receivedAt: when })
}

/** Days between the proposal of a schedule and the other side's word. */
const wordsApart = 6 / 24

async function seedSchedule(ctx: SeedContext, seed: PaymentSeed, parties: Parties) {
  const { number, payerId, payeeId } = parties
  const agreed = ctx.ago(seed.agreed)
  const scheduleId = idOf('schedule', number)
  const total = seed.lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n)
  await ctx.db.paymentSchedule.create({
    data: {
      ...{ id: scheduleId, referenceKind: 'deal', referenceKey: number, payerId, payeeId, total },
      currency: 'VND',
      payerAgreedAt: agreed,
      payeeAgreedAt: agreed,
      agreedAt: agreed,
      createdAt: agreed,
      lines: {
        create: seed.lines.map(({ kind, title, amount, due }, position) => ({
          ...{ kind, title, position, amount: BigInt(amount) },
          dueOn: dayAsDate(localDay(ctx.ago(due))),
        })),
      },
    },
  })
  await seedWords(ctx, seed, parties, scheduleId)
  for (const [position, line] of seed.lines.entries()) {
    await seedPayable(ctx, parties, line, { scheduleId, position, agreed })
  }
}

/** The payer proposes the schedule, the payee agrees; both stand in the history of the deal. */
async function seedWords(
  ctx: SeedContext,
  seed: PaymentSeed,
  { number, payerId, payeeId }: Parties,
  scheduleId: string,
): Promise<void> {
  const deal = await ctx.db.deal.findUniqueOrThrow({ where: { number } })
  const lines = seed.lines.map(({ kind, title, amount, due }) => ({
    ...{ kind, title, amount: String(amount) },
    dueOn: dayAsDate(localDay(ctx.ago(due))).toISOString(),
  }))
  const words = [
    { kind: 'proposed', organisationId: payerId, side: 'seeker', ago: seed.agreed + wordsApart },
    { kind: 'agreed', organisationId: payeeId, side: 'provider', ago: seed.agreed },
  ] as const
  for (const { kind, organisationId, side, ago } of words) {
    const { userId: actorId } = await ctx.db.membership.findFirstOrThrow({
      where: { organisationId, role: 'owner', status: 'active' },
    })
    const createdAt = ctx.ago(ago)
    await ctx.db.scheduleStep.create({
      data: {
        ...{ id: idOf('schedule-step', number, kind), scheduleId, kind, actorId, organisationId },
        ...{ version: 1, createdAt },
        ...(kind === 'proposed' ? { lines } : {}),
      },
    })
    await ctx.db.dealHistory.create({
      data: {
        ...{ id: idOf('deal-history', number, 'schedule', kind), dealId: deal.id, actorId, side },
        ...{ kind: 'schedule', from: deal.stage, to: deal.stage, dealVersion: deal.version },
        createdAt,
      },
    })
  }
  await chainHistory(ctx.db, deal.id)
}

/** Writes schedules, payments, receipts and the books of the demo, the oldest first. */
export async function seedPayments(ctx: SeedContext): Promise<void> {
  const numbers = numbersOfDeals(ctx.now)
  const deals = await ctx.db.deal.findMany({
    where: { number: { in: paymentSeeds.map(({ interest }) => numbers.get(interest) ?? '') } },
    select: { number: true, providerId: true, seekerId: true },
  })
  await seedAccounts(
    ctx,
    deals.map(({ providerId }) => providerId),
  )
  for (const seed of paymentSeeds.toSorted((a, b) => Number(b.agreed) - Number(a.agreed))) {
    const deal = deals.find(({ number }) => number === numbers.get(seed.interest))
    if (!deal) throw new Error(`${seed.interest} has no deal`)
    const { number, providerId, seekerId } = deal
    await seedSchedule(ctx, seed, { number, payerId: seekerId, payeeId: providerId })
  }
  const { organisation, due, amount, ...fee } = feeSeed
  await ctx.db.payable.create({
    data: {
      ...{ ...fee, id: idOf('fee', organisation), kind: 'fee', currency: 'VND' },
      ...{ referenceKind: 'fee', referenceKey: '', payerId: organisationId(organisation) },
      amount: BigInt(amount),
      dueOn: dayAsDate(localDay(ctx.ago(due))),
      transferCode: codeOf('fee', organisation),
      createdAt: ctx.ago(2),
    },
  })
}
