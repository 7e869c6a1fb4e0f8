import { describe, expect, it } from 'vitest'
import { publicProgrammes, sizeLimitsOn } from '#app/domain/programmes/index.server'
import { loader as itemPage } from '#app/routes/public/support/item'
import { loader as programmePage } from '#app/routes/public/support/programme'
import { loader as listPage } from '#app/routes/public/support/programmes'
import { loader as questionPage } from '#app/routes/public/support/question'
import { loader as resultPage } from '#app/routes/public/support/result'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { routeArgs, testServices } from '#tests/support/routes'

const startup =
  'type=enterprise&sector=services&employees=9&revenue=none&capital=2000000000&registered=2024-03-01&offer=none&trait=women-owned&innovation=protected-product&selection=patent&link=none'

async function thrownBy(work: Promise<unknown>) {
  return work.then(
    () => undefined,
    (error: unknown) => error as Response & { init?: { status: number } },
  )
}

describe('the limits of size', () => {
  it('are those of the reference figures in force', async () => {
    const limits = await sizeLimitsOn(testDatabase(), new Date('2026-06-15T00:00:00Z'))
    expect(limits.services.small).toEqual({
      employees: 50,
      revenue: 100_000_000_000n,
      capital: 50_000_000_000n,
    })
    await expect(sizeLimitsOn(testDatabase(), new Date('2021-10-01T00:00:00Z'))).rejects.toThrow(
      'enterprise-size',
    )
  })
})

describe('the public pages of support', () => {
  it('list the open programmes first, the ended one without amounts', async () => {
    const answer = await listPage(routeArgs(await testServices(), '/support'))
    const states = answer.programmes.map(({ state }) => state)
    expect(states.indexOf('ended')).toBeGreaterThan(states.lastIndexOf('open'))
    const ended = answer.programmes.find(({ slug }) => slug === 'nghi-quyet-37-2020')
    expect(ended).toMatchObject({ state: 'ended', items: 0 })
    expect(ended?.endedNote?.vi).toContain('không có văn bản')
  })

  it('are the state of their day', async () => {
    const on = async (day: string) => {
      const found = await publicProgrammes({ db: testDatabase(), now: new Date(day) })
      return found.find(({ slug }) => slug === 'nghi-quyet-37-2020')?.state
    }
    // The last day ends at midnight in Viet Nam, seven hours before that of Greenwich.
    expect(await on('2025-12-31T16:59:59Z')).toBe('open')
    expect(await on('2025-12-31T17:00:00Z')).toBe('ended')
  })

  it('compute what a firm may get', async () => {
    const page = await resultPage(routeArgs(await testServices(), `/support/result?${startup}`))
    expect(page.size).toEqual({ own: 'micro', revenue: 'micro', capital: 'micro' })
    const of = (slug: string) => page.assessed.find((programme) => programme.slug === slug)
    expect(of('khoi-nghiep-sang-tao')?.status).toBe('met')
    expect(of('cum-lien-ket-nganh-chuoi-gia-tri')?.status).toBe('not-met')
    expect(of('ho-tro-tu-van')?.items[0]?.level).toMatchObject({ ceiling: 70_000_000n })
    const levels = of('ho-tro-cong-nghe')?.items.map(({ level }) => level.kind)
    expect(levels).toEqual(['other-size', 'level', 'level', 'level'])
  })

  it('ask one question after the other and carry the answers in the address', async () => {
    const services = await testServices()
    const ask = (question: string, query: string) =>
      thrownBy(
        questionPage(
          routeArgs(services, `/support/check/${question}?${query}`, { params: { question } }),
        ),
      )
    const next = await ask('type', 'sent=1&type=enterprise')
    expect(next?.headers.get('location')).toBe('/support/check/sector?type=enterprise')
    const end = await ask('type', 'sent=1&type=household')
    expect(end?.headers.get('location')).toBe('/support/result?type=household')
    expect((await ask('nothing', ''))?.init?.status).toBe(404)
  })

  it('keep what was typed where an answer is refused', async () => {
    const params = { question: 'money' }
    const path = '/en/support/check/money?sent=1&type=enterprise&revenue=plenty'
    const page = await questionPage(routeArgs(await testServices(), path, { params }))
    expect(page.result).toMatchObject({
      initialValue: { revenue: 'plenty' },
      error: { revenue: [expect.stringContaining('2.5 billion')], capital: ['This is required'] },
    })
    expect(page.kept).toEqual([['type', 'enterprise']])
  })

  it('explain a ceiling with the reader’s own figures', async () => {
    const params = { slug: 'ho-tro-cong-nghe', code: 'digital-solutions' }
    const path = `/support/programmes/x/items/y?${startup}&cost=60.000.000&received=5.000.000`
    const page = await itemPage(routeArgs(await testServices(), path, { params }))
    expect(page.working).toEqual({
      cost: 60_000_000n,
      quantity: 1,
      byRate: 30_000_000n,
      byCeiling: 20_000_000n,
      left: 15_000_000n,
      most: 15_000_000n,
    })
    const broken = routeArgs(await testServices(), '/x?cost=-5', { params })
    expect(await itemPage(broken)).toMatchObject({ working: null, typed: { costBroken: true } })
    const words = path.replace('received=5.000.000', 'received=nhiều')
    const rubbish = routeArgs(await testServices(), words, { params })
    expect(await itemPage(rubbish)).toMatchObject({
      working: null,
      typed: { receivedBroken: true },
    })
  })

  it('answer 404 for what is not there', async () => {
    const services = await testServices()
    const gone = await thrownBy(programmePage(routeArgs(services, '/x', { params: { slug: 'x' } })))
    expect(gone?.init?.status).toBe(404)
    const params = { slug: 'ho-tro-cong-nghe', code: 'x' }
    const item = await thrownBy(itemPage(routeArgs(services, '/x', { params })))
    expect(item?.init?.status).toBe(404)
    expect(await publicProgrammes(contextOf())).not.toHaveLength(0)
  })
})
