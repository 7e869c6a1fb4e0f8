import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import {
  dismissReport,
  handReport,
  liftSanction,
  listReports,
  staffReport,
  upholdReport,
} from '#app/domain/trust-safety/index.server'
import { action as report, loader as reportPage } from '#app/routes/public/report/report'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import {
  reported,
  reportInput,
  sanctionInput,
  suspend,
} from '#tests/support/factories/trust-safety'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'

type Owner = Awaited<ReturnType<typeof createVerifiedOwner>>

const DAY_MS = 86_400_000
const open = { show: 'open', page: 1 } as const
const _dayIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
const answer = 'Cảm ơn bạn, Sở đã xem xét.'

let owner: Owner
let officer: Person
let technology: { id: string; slug: string }

beforeEach(async () => {
  owner = await createVerifiedOwner()
  officer = await createModerator()
  technology = await publishedTechnology(owner)
})

const about = () => ({ kind: 'technology', slug: technology.slug }) as const
const versionOf = async (number: string) =>
  (await testDatabase().abuseReport.findUniqueOrThrow({ where: { number } })).version

describe('a report of abuse', () => {
  it('comes from anybody, with a number, an officer and a clock, and is answered', async () => {
    const number = await reported(about(), { email: 'ban@people.test', name: 'Lê Thị Báo' })
    expect(number).toMatch(/^PA-\d{4}-0001$/)
    const { items } = await listReports(contextOf(officer), open, 'vi')
    expect(items).toMatchObject([{ number, officer: 'Trần Văn Duyệt', late: false }])
    await handReport(contextOf(officer), number, { version: 1 })
    const told = await deliverEvents()
    expect(told.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ kind: 'staffAbuseReport', to: officer.email }),
    )
    await dismissReport(contextOf(officer), number, { version: 2, answer })
    const mails = await deliverEvents()
    expect(mails.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ kind: 'abuseReportAnswered', to: 'ban@people.test' }),
    )
    const { history, status } = await staffReport(contextOf(officer), number, 'vi')
    expect(status).toBe('dismissed')
    expect(history.map(({ action }) => action)).toEqual(['dismissed', 'taken', 'received'])
  })

  it('is late once its working days are over', async () => {
    await reported(about())
    const inTwoWeeks = contextOf(officer, new Date(Date.now() + 14 * DAY_MS))
    const { items, counts } = await listReports(inTwoWeeks, { show: 'late', page: 1 }, 'vi')
    expect(items).toMatchObject([{ late: true }])
    expect(counts.late).toBe(1)
  })

  it('goes to the officer with the fewest open ones, never to one of the organisation', async () => {
    const third = await createModerator()
    await testDatabase().membership.create({
      data: { organisationId: owner.organisation.id, userId: third.userId, status: 'active' },
    })
    await reported(about())
    await reported(about())
    const rows = await testDatabase().abuseReport.findMany()
    const officers = new Set(rows.map(({ officerId }) => officerId))
    expect(officers.size).toBe(2)
    expect(officers).not.toContain(third.userId)
    const seen = await listReports(contextOf(third), open, 'vi')
    expect(seen).toMatchObject({ total: 0, counts: { open: 0 } })
    const [row] = rows
    expect(await refusalOf(staffReport(contextOf(third), row?.number, 'vi'))).toMatch(/^not-found/)
    const take = handReport(contextOf(third), row?.number ?? '', { version: 1 })
    expect(await refusalOf(take)).toBe('forbidden ownOrganisation')
  })

  it('is taken over and handed on, and of two who decide one is told', async () => {
    const second = await createModerator()
    const number = await reported(about())
    await handReport(contextOf(second), number, { version: 1 })
    await handReport(contextOf(second), number, { version: 2, officerId: officer.userId })
    const stranger = await createPerson({ staffRoles: ['appraiser'] })
    const wrong = handReport(contextOf(officer), number, { version: 3, officerId: stranger.userId })
    expect(await refusalOf(wrong)).toBe('invalid noModerator')
    const version = await versionOf(number)
    const answers = await Promise.all(
      [officer, second].map((each) =>
        refusalOf(dismissReport(contextOf(each), number, { version, answer })),
      ),
    )
    expect(answers.toSorted()).toEqual(['conflict changedMeanwhile', 'done'])
  })

  it('drops what a machine filled in, and stops whoever sends too many', async () => {
    const services = await testServices()
    const params = { side: 'technologies', slug: technology.slug }
    const send = (form: Record<string, string>) =>
      report(
        routeArgs(services, `/technologies/${technology.slug}/report`, {
          params,
          form: { category: 'fraud', message: 'Nội dung phản ánh đủ dài để gửi.', ...form },
        }),
      )
    const trapped = (await send({ website: 'http://spam.test' })) as Response
    expect(trapped.status).toBe(302)
    expect(await testDatabase().abuseReport.count()).toBe(0)
    for (let sent = 0; sent < 9; sent += 1) await send({})
    const last = (await send({})) as { init?: { status?: number } }
    expect(last.init?.status).toBe(403)
    expect(await testDatabase().abuseReport.count()).toBe(9)
  })

  it('is about something public only', async () => {
    const services = await testServices()
    const page = (side: string, slug: string) =>
      refusedWith(
        reportPage(routeArgs(services, '/x', { params: { side, slug } })) as Promise<unknown>,
      )
    expect(await page('technologies', technology.slug)).toBeUndefined()
    expect(await page('organisations', owner.organisation.slug)).toBeUndefined()
    expect(await page('needs', technology.slug)).toBe(404)
    expect(await page('people', technology.slug)).toBe(404)
    await suspend(officer, owner.organisation.id)
    expect(await page('technologies', technology.slug)).toBe(404)
  })

  it('is no way to report one’s own organisation', async () => {
    const own = reported(about(), { by: owner })
    expect(await refusalOf(own)).toBe('invalid ownListing')
  })

  it('leads to a sanction on the reported entry in one step', async () => {
    const number = await reported(about())
    const sanction = await upholdReport(contextOf(officer), number, {
      ...sanctionInput({ grade: 'entry_hold' }),
      version: 1,
      answer,
    })
    const held = await testDatabase().technology.findUniqueOrThrow({ where: { id: technology.id } })
    expect(held).toMatchObject({ status: 'published', hiddenReason: 'complaint' })
    await liftSanction(contextOf(officer), sanction, 'Chủ mục đã sửa số liệu.')
    const free = await testDatabase().technology.findUniqueOrThrow({ where: { id: technology.id } })
    expect(free).toMatchObject({ status: 'published', hiddenAt: null, hiddenReason: null })
    expect((await staffReport(contextOf(officer), number, 'vi')).sanctions).toEqual([sanction])
  })

  it('is not upheld where its sanction is refused', async () => {
    const number = await reported(about())
    const input = { ...sanctionInput({ grade: 'suspension' }), version: 1, answer }
    const work = upholdReport(contextOf(officer), number, input)
    expect(await refusalOf(work)).toBe('invalid endNeeded')
    expect(await versionOf(number)).toBe(1)
    expect(await testDatabase().sanction.count()).toBe(0)
  })
})

describe('what reports say', () => {
  it('is kept as it was written', async () => {
    const message = '<script>alert(1)</script> và “ngoặc kép” đủ dài'
    const number = await reported(about(), reportInput({ message }))
    expect((await staffReport(contextOf(officer), number, 'vi')).message).toBe(message)
  })
})
