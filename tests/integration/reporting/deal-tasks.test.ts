import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { answerOffer, makeOffer } from '#app/domain/deal-room/index.server'
import { confirmDeal } from '#app/domain/deals/confirm-deal.server'
import { listDeals } from '#app/domain/deals/deal-list-queries.server'
import { agreeDealSchedule, proposeDealSchedule } from '#app/domain/deals/deal-payments.server'
import { DealFilterSchema } from '#app/domain/deals/list-filters'
import { acceptNda } from '#app/domain/disclosure/index.server'
import { reportTransfer } from '#app/domain/payments/report-transfer.server'
import { ProposeScheduleSchema } from '#app/domain/payments/schedule-schemas'
import { memberTasks } from '#app/domain/reporting/index.server'
import { localDay } from '#app/domain/taxonomy/dates'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { offeredNda } from '#tests/support/factories/disclosure'
import { openRoom } from '#tests/support/factories/rooms'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tasks-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const names = ['confirmations', 'ndas', 'offers', 'schedules', 'transfers', 'payables'] as const

/** What deals ask of an organisation, by name; only what there is. */
async function asked(of: Person) {
  const tasks = await memberTasks(contextOf(of))
  return Object.fromEntries(
    names.flatMap((name) => (tasks[name] > 0 ? [[name, tasks[name]] as const] : [])),
  )
}

it('tells each party of a deal what waits for it, until it is done', async () => {
  const { provider, seeker, technology, number } = await openRoom()
  const db = testDatabase()
  const both = async () => [await asked(provider), await asked(seeker)]
  expect(await both()).toEqual([{}, {}])

  const listing = { kind: 'technology', id: technology.id, slug: technology.slug } as const
  const nda = await offeredNda(seeker, listing)
  expect(await both()).toEqual([{ ndas: 1 }, {}])
  await acceptNda(contextOf(provider), nda.id, { sha256: nda.sha256, position: 'Viện trưởng' })
  expect(await both()).toEqual([{}, {}])

  const offer = { objectCodes: ['know-how'], modeCodes: ['training'], scopeCode: 'right-of-use' }
  await makeOffer(contextOf(provider), number, {
    ...{ ...offer, formCode: 'independent', paymentCode: 'lump-or-instalments' },
    ...{ intent: 'make-offer', amount: 320_000_000n, currency: 'VND', words: '' },
  })
  expect(await both()).toEqual([{}, { offers: 1 }])
  const { id: offerId } = await db.offer.findFirstOrThrow()
  await answerOffer(contextOf(seeker), number, { intent: 'accept-offer', offerId })
  expect(await both()).toEqual([{}, {}])

  const line = {
    kind: 'deposit',
    title: 'Đặt cọc',
    amount: '320000000',
    dueOn: localDay(new Date()),
  }
  const proposal = { version: 0, currency: 'VND', lines: [line] }
  await proposeDealSchedule(contextOf(seeker), number, ProposeScheduleSchema.parse(proposal))
  expect(await both()).toEqual([{ schedules: 1 }, {}])
  await agreeDealSchedule(contextOf(provider), number, 1)
  expect(await both()).toEqual([{}, { payables: 1 }])

  const { id } = await db.payable.findFirstOrThrow()
  await reportTransfer(contextOf(seeker), createFileStorage({ DATA_DIR: folder }), id, {
    amount: '320000000',
    transferredOn: localDay(new Date()),
  })
  expect(await both()).toEqual([{ transfers: 1 }, {}])

  const { version } = await db.deal.update({
    where: { number },
    data: { signedOn: new Date('2026-01-12') },
  })
  await confirmDeal(contextOf(seeker), number, {
    ...{ intent: 'confirm', to: 'signed', version, reason: 'Hợp đồng nhỏ' },
  })
  expect(await both()).toEqual([{ confirmations: 1, transfers: 1 }, {}])
  const filter = DealFilterSchema.parse({})
  const listed = async (by: Person) => (await listDeals(contextOf(by), filter, 'vi')).asked
  expect([await listed(provider), await listed(seeker)]).toEqual([[number], []])
})
