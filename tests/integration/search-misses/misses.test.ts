import { describe, expect, it } from 'vitest'
import { listNotifications, tellOfMisses } from '#app/domain/notifications/index.server'
import { parseSearchParams } from '#app/domain/search/search-schemas'
import {
  countMiss,
  forgetMisses,
  mostMissesPerDay,
  topMisses,
} from '#app/domain/search-misses/index.server'
import { loader as list, action as review } from '#app/routes/back-office/searches/list'
import { loader as search } from '#app/routes/public/search'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { createRecordingQueue } from '#tests/support/recording-queue'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

const DAY_MS = 86_400_000
const path = '/back-office/searches'
const nothing = { total: 0, relaxed: false, engine: 'embedded' as const }

function count(words: string, daysAgo = 0) {
  const parsed = parseSearchParams(new URLSearchParams({ q: words }))
  if (!parsed.ok) throw new Error('unreadable')
  const now = new Date(Date.now() - daysAgo * DAY_MS)
  return countMiss(contextOf(undefined, now), parsed.params, nothing)
}

async function staff() {
  const services = await testServices()
  const moderator = await createModerator()
  const headers = await sessionOf(moderator)
  return {
    moderator,
    open: async (query = '') => {
      const page = await list(routeArgs(services, `${path}?${query}`, { headers }))
      return page.open?.items.map((item) => [item.query, item.count]) ?? page.handled?.items
    },
    review: (form: Record<string, string>) => review(routeArgs(services, path, { headers, form })),
  }
}

describe('searches without a result', () => {
  it('are counted from the search page, spellings together, hits not', async () => {
    const owner = await createVerifiedOwner()
    await publishedTechnology(owner)
    const services = await testServices()
    const asked = ['máy hoà tan', 'Máy  HÒA tan', 'sấy lạnh', 'sấy lượng tử', 'sấy lạnh&trlMin=9']
    for (const q of asked) await search(routeArgs(services, `/search?q=${q}`))
    await search(routeArgs(services, '/en/search?q=quantum dryer'))
    const rows = await testDatabase().searchMiss.findMany({ orderBy: { query: 'asc' } })
    expect(rows.map(({ query, lang, count }) => [query, lang, count])).toEqual([
      ['máy hòa tan', 'vi', 2],
      ['quantum dryer', 'en', 1],
      ['sấy lượng tử', 'vi', 1],
    ])
    expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual(['count', 'day', 'kind', 'lang', 'query'])
  })

  it('are counted each time, as the pages of them are not kept for others', async () => {
    await publishedTechnology(await createVerifiedOwner())
    const services = await testServices()
    const notKept: string[] = []
    for (const q of ['sấy lượng tử', 'lượng tử', 'sấy lạnh']) {
      const args = routeArgs(services, `/search?q=${q}`)
      args.context.keepFromCache = () => notKept.push(q)
      await search(args)
    }
    expect(notKept).toEqual(['sấy lượng tử', 'lượng tử'])
  })

  it('never spoil the page, whatever is typed', async () => {
    const services = await testServices()
    for (const q of ["'; DROP TABLE search_miss; --", '%00%01', '%F0%9F', '🚜'.repeat(240), '\\']) {
      const page = await search(routeArgs(services, `/search?q=${encodeURI(q)}`))
      expect(page.data.ok).toBe(true)
    }
    expect(await testDatabase().searchMiss.count()).toBeGreaterThan(0)
  })

  it('are counted right when many come at once', async () => {
    await Promise.all(Array.from({ length: 12 }, () => count('cùng lúc')))
    expect(await testDatabase().searchMiss.findMany()).toMatchObject([{ count: 12 }])
  })

  it('fill the table to its limit and no further, repeated ones still counting', async () => {
    const day = new Date(Math.floor((Date.now() + 7 * 3_600_000) / DAY_MS) * DAY_MS)
    await testDatabase().searchMiss.createMany({
      data: Array.from({ length: mostMissesPerDay }, (_, n) => ({
        day,
        query: `rác ${n}`,
        kind: 'all',
        lang: 'vi',
      })),
    })
    await count('rác 7')
    await count('thêm nữa')
    expect(await testDatabase().searchMiss.count()).toBe(mostMissesPerDay)
    expect((await topMisses(contextOf(), 7, { take: 1 })).items).toMatchObject([
      { query: 'rác 7', count: 2 },
    ])
    for (let times = 0; times < 3; times++) await count('người thật tìm')
    expect((await topMisses(contextOf(), 7, { take: 1 })).items).toMatchObject([
      { query: 'người thật tìm', count: 3 },
    ])
    await testDatabase().searchMiss.updateMany({ data: { count: { increment: 5 } } })
    for (let times = 0; times < 9; times++) await count('tìm sau cùng')
    expect((await topMisses(contextOf(), 7, { take: 1 })).items).toMatchObject([
      { query: 'tìm sau cùng', count: 9 },
    ])
    expect(await testDatabase().searchMiss.count()).toBe(mostMissesPerDay)
  })

  it('are not counted while the engine is down', async () => {
    const parsed = parseSearchParams(new URLSearchParams('q=sấy'))
    if (!parsed.ok) throw new Error('unreadable')
    await countMiss(contextOf(), parsed.params, { ...nothing, engine: 'database' })
    expect(await testDatabase().searchMiss.count()).toBe(0)
  })
})

describe('the weekly review', () => {
  it('lists the most frequent of 7 or 30 days for staff alone', async () => {
    for (let n = 0; n < 3; n += 1) await count('thường gặp')
    await count('hiếm gặp', 6)
    await count('cũ', 20)
    await count('rất cũ', 40)
    const { open } = await staff()
    expect(await open()).toEqual([
      ['thường gặp', 3],
      ['hiếm gặp', 1],
    ])
    expect(await open('days=30')).toHaveLength(3)
    expect(await open('days=9999')).toHaveLength(2)
    const services = await testServices()
    const headers = await sessionOf(await createPerson())
    expect(await refusedWith(list(routeArgs(services, path, { headers })))).toBe(404)
    const form = { query: 'cũ', kind: 'all', lang: 'vi', outcome: 'term_added' }
    expect(await refusedWith(review(routeArgs(services, path, { headers, form })))).toBe(404)
    expect(await testDatabase().searchMissReview.count()).toBe(0)
  })

  it('keeps who did what and when; a search that misses again later comes back', async () => {
    const { moderator, open, review } = await staff()
    await count('sấy thăng hoa', 3)
    const form = { query: 'sấy thăng hoa', kind: 'all', lang: 'vi' }
    await review({ ...form, outcome: 'need_published', note: 'Đã đăng nhu cầu số 7' })
    expect(await open()).toEqual([])
    expect(await open('state=handled')).toMatchObject([
      {
        query: 'sấy thăng hoa',
        outcome: 'need_published',
        note: 'Đã đăng nhu cầu số 7',
        by: moderator.name,
      },
    ])
    await testDatabase().searchMissReview.updateMany({
      data: { day: new Date(Date.now() - 2 * DAY_MS) },
    })
    await count('sấy thăng hoa')
    expect(await open()).toEqual([['sấy thăng hoa', 1]])
    expect(
      await refusedWith(review({ ...form, query: 'chưa ai tìm', outcome: 'term_added' })),
    ).toBe(404)
  })

  it('is told to moderators, once for each Monday and only where there is something', async () => {
    const moderator = await createModerator()
    const queue = createRecordingQueue()
    const message = { ctx: contextOf(), queue }
    await tellOfMisses(message, [], 0)
    await count('sấy thăng hoa')
    const { items, total } = await topMisses(message.ctx, 7, { take: 10 })
    for (let run = 0; run < 2; run += 1) await tellOfMisses(message, items, total)
    const { notifications } = await listNotifications(contextOf(moderator), 'vi', 1)
    expect(notifications).toHaveLength(1)
    expect(notifications[0]).toMatchObject({
      title: '1 tìm kiếm không có kết quả trong tuần qua',
      reason: '1. sấy thăng hoa (1)',
      href: path,
    })
  })

  it('forgets what is older than the exchange keeps', async () => {
    const { review } = await staff()
    await count('cũ', 40)
    await count('mới')
    await review({ query: 'cũ', kind: 'all', lang: 'vi', outcome: 'nothing_to_do' })
    await testDatabase().searchMissReview.updateMany({
      data: { createdAt: new Date(Date.now() - 40 * DAY_MS) },
    })
    await forgetMisses(contextOf(), 30)
    const left = await testDatabase().searchMiss.findMany()
    expect(left.map(({ query }) => query)).toEqual(['mới'])
    expect(await testDatabase().searchMissReview.count()).toBe(0)
  })
})
