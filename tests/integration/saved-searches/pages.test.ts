import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { eraseAccount } from '#app/domain/accounts/erase-account.server'
import { exportAccount } from '#app/domain/accounts/export-account.server'
import { mostSavedSearches } from '#app/domain/saved-searches/saved-search'
import { loader as searchPage } from '#app/routes/public/search'
import { action as act, loader as list } from '#app/routes/workspace/searches/list'
import { loader as form, action as save } from '#app/routes/workspace/searches/new'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

const path = '/workspace/searches'

async function visit(person: Person) {
  const services = await testServices()
  const headers = await sessionOf(person)
  const args = (at: string, sent?: Record<string, string>) =>
    routeArgs(services, at, { headers, ...(sent ? { form: sent } : {}) })
  return {
    form: (query: string) => form(args(`${path}/new?${query}`)),
    save: (query: string, change: Record<string, string> = {}) =>
      save(args(`${path}/new`, { query, name: 'Tên', frequency: 'weekly', ...change })),
    list: async () => (await list(args(path))).searches,
    act: (sent: Record<string, string>) => act(args(path, sent)),
  }
}

const messageOf = (reply: unknown) =>
  (reply as { data: { result: { error?: Record<string, string[]> } } }).data.result.error

describe('saving a search', () => {
  it('is offered on the search page and keeps what was looked for', async () => {
    const services = await testServices()
    const page = await searchPage(
      routeArgs(services, '/search?kind=need&q=sấy+vải&trlMin=4&page=2'),
    )
    const found = page.data
    if (!found.ok) throw new Error('unreadable')
    const pages = await visit(await createPerson())
    const offered = await pages.form(found.canonical)
    expect(offered.searched).toEqual(['“sấy vải”', 'Nhu cầu công nghệ', 'TRL từ 4'])
    expect(offered.defaultValue.name).toBe('sấy vải, Nhu cầu công nghệ, TRL từ 4')
    await pages.save(found.canonical, { name: ' Vải thiều ' })
    expect(await pages.list()).toMatchObject([
      { name: 'Vải thiều', query: found.canonical, frequency: 'weekly' },
    ])
  })

  it('asks visitors to sign in and brings them back', async () => {
    const services = await testServices()
    try {
      await form(routeArgs(services, `${path}/new?q=sấy`))
      throw new Error('was let in')
    } catch (thrown) {
      const next = new URL(
        (thrown as Response).headers.get('location') ?? '',
        'http://exchange.test',
      )
      expect(next.pathname).toBe('/sign-in')
      expect(next.searchParams.get('next')).toBe(`${path}/new?q=s%E1%BA%A5y`)
    }
  })

  it('refuses the same search twice and one too many', async () => {
    const pages = await visit(await createPerson())
    await pages.save('q=sấy&page=1')
    expect(messageOf(await pages.save('q=+sấy&lang=vi'))).toEqual({
      '': ['Bạn đã lưu tìm kiếm này rồi.'],
    })
    for (let n = 1; n < mostSavedSearches; n += 1) await pages.save(`q=từ ${n}`)
    expect(messageOf(await pages.save('q=thêm'))?.['']?.[0]).toContain('đủ 20 tìm kiếm')
    expect(await pages.list()).toHaveLength(mostSavedSearches)
  })

  it('takes no query that cannot be read or is far too long', async () => {
    const pages = await visit(await createPerson())
    expect(messageOf(await pages.save('trlMin=ten'))?.['']).toHaveLength(1)
    expect(messageOf(await pages.save(`q=${'ế'.repeat(500)}`))?.['']).toHaveLength(1)
    expect(await pages.list()).toEqual([])
    expect(await refusedWith(pages.form('trlMin=ten'))).toBe(302)
  })
})

describe('the saved searches', () => {
  it('are changed and deleted by their owner alone', async () => {
    const owner = await visit(await createPerson())
    const stranger = await visit(await createPerson())
    await owner.save('q=sấy')
    const [{ id } = { id: '' }] = await owner.list()
    expect(await stranger.list()).toEqual([])
    const change = { intent: 'change', savedSearchId: id, frequency: 'daily' }
    const remove = { intent: 'delete', savedSearchId: id }
    expect(await refusedWith(stranger.act(change))).toBe(404)
    expect(await refusedWith(stranger.act(remove))).toBe(404)
    await owner.act(change)
    expect(await owner.list()).toMatchObject([{ frequency: 'daily' }])
    await owner.act(remove)
    expect(await owner.list()).toEqual([])
  })

  it('are part of what a person takes along, and go with the account', async () => {
    const person = await createPerson()
    await (await visit(person)).save('q=sấy', { name: 'Của tôi' })
    const own = await exportAccount(contextOf(person))
    expect(own.savedSearches).toMatchObject([{ name: 'Của tôi', frequency: 'weekly' }])
    await eraseAccount(testDatabase(), person.userId, new Date())
    expect(await testDatabase().savedSearch.count()).toBe(0)
  })
})
