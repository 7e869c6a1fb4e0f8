import { afterEach, describe, expect, it } from 'vitest'
import { forgetWordList, wordGroup } from '#app/domain/vocabulary/index.server'
import { loader as searchApi } from '#app/routes/api/search'
import { action as change, loader as open } from '#app/routes/back-office/vocabulary/group'
import { loader as list } from '#app/routes/back-office/vocabulary/list'
import { action as add, loader as blank } from '#app/routes/back-office/vocabulary/new'
import { loader as tryOut } from '#app/routes/back-office/vocabulary/try'
import { wordGroups } from '#prisma/seed/reference/word-groups'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

const path = '/back-office/vocabulary'
const carts = { kind: 'synonym', vi: 'xe lôi\nxe kéo', en: '', validFrom: '2026-01-01' }

afterEach(async () => {
  const db = testDatabase()
  await db.wordGroupHistory.deleteMany()
  await db.wordGroup.deleteMany({ where: { source: 'Cán bộ Sở' } })
  forgetWordList()
})

async function keeper() {
  const services = await testServices()
  const moderator = await createModerator()
  const headers = await sessionOf(moderator)
  const send = (form: Record<string, string>, id?: string) =>
    id
      ? change(routeArgs(services, `${path}/${id}`, { headers, form, params: { id } }))
      : add(routeArgs(services, `${path}/new`, { headers, form }))
  return {
    services,
    moderator,
    headers,
    send,
    async added(form: Record<string, string> = carts) {
      const answer = await send(form)
      if (!(answer instanceof Response)) throw new Error(JSON.stringify(answer))
      const [, id = ''] = /vocabulary\/([^?]+)/.exec(answer.headers.get('location') ?? '') ?? []
      return id
    },
    group: (id: string) => wordGroup(contextOf(moderator), id),
    list: (query = '') => list(routeArgs(services, `${path}?${query}`, { headers })),
  }
}

describe('the list of words', () => {
  it('shows what the exchange starts with, page by page, and is searched without marks', async () => {
    const staff = await keeper()
    expect(await staff.list()).toMatchObject({ total: wordGroups.length })
    const { groups } = await staff.list('q=thuoc bao ve thuc vat&kind=synonym')
    expect(groups.flatMap(({ vi }) => vi)).toContain('thuốc sâu')
    expect((await staff.list('q=không có đâu')).groups).toEqual([])
    expect((await staff.list('state=ended')).total).toBe(0)
    const last = await staff.list(`page=${(await staff.list()).pages}`)
    expect(last.groups.length).toBeGreaterThan(0)
  })

  it('is there for moderators and administrators only', async () => {
    const services = await testServices()
    const person = await createPerson()
    for (const load of [list, blank, tryOut]) {
      expect(await refusedWith(load(routeArgs(services, path)))).toBe(302)
      const headers = await sessionOf(person)
      expect(await refusedWith(load(routeArgs(services, path, { headers })))).toBe(404)
      const form = await refusedWith(add(routeArgs(services, path, { headers, form: carts })))
      expect(form).toBe(404)
    }
  })
})

describe('keeping the words', () => {
  it('adds once however often the form is sent, and tells the exchange', async () => {
    const staff = await keeper()
    const { formKey } = await blank(routeArgs(staff.services, path, { headers: staff.headers }))
    const id = await staff.added({ ...carts, formKey })
    expect(await staff.added({ ...carts, formKey })).toBe(id)
    expect((await staff.list('q=xe loi')).total).toBe(1)
    expect(await emittedEvents()).toContainEqual({ type: 'vocabulary.changed', payload: { id } })
  })

  it('changes with a history of who and what, and refuses a stale form', async () => {
    const staff = await keeper()
    const id = await staff.added()
    const edit = { ...carts, vi: 'xe lôi\nxe tay', intent: 'change', version: '1' }
    expect(await staff.send(edit, id)).toBeInstanceOf(Response)
    const stale = await staff.send({ ...edit, vi: 'xe lôi\nxe ba bánh' }, id)
    expect(stale).toMatchObject({ init: { status: 409 } })
    const { vi, version, history } = await staff.group(id)
    expect([vi, version]).toEqual([['xe lôi', 'xe tay'], 2])
    expect(history.map(({ action, words, actorName }) => [action, words.vi, actorName])).toEqual([
      ['changed', ['xe lôi', 'xe tay'], staff.moderator.name],
      ['added', ['xe lôi', 'xe kéo'], staff.moderator.name],
    ])
  })

  it('ends a group without deleting it, not before it began', async () => {
    const staff = await keeper()
    const id = await staff.added()
    const end = { intent: 'end', version: '1' }
    const early = await staff.send({ ...end, lastDay: '2025-06-01' }, id)
    expect(early).toMatchObject({ init: { status: 422 } })
    expect(await staff.send({ ...end, lastDay: '2026-01-31' }, id)).toBeInstanceOf(Response)
    expect(await staff.group(id)).toMatchObject({ state: 'ended' })
    expect((await staff.list('state=ended')).total).toBe(1)
  })

  it('says what is wrong with a form and finds no group that is not there', async () => {
    const staff = await keeper()
    expect(await staff.send({ ...carts, vi: 'xe lôi' })).toMatchObject({ init: { status: 400 } })
    const args = (id: string) =>
      routeArgs(staff.services, path, { headers: staff.headers, params: { id } })
    expect(await refusedWith(open(args(crypto.randomUUID())))).toBe(404)
    expect(await refusedWith(open(args('nonsense')))).toBe(404)
  })
})

describe('the words take effect without a restart', () => {
  it('in the next search, and no more once they are ended', async () => {
    await publishedTechnology(await createVerifiedOwner(), {
      slug: 'xe-keo',
      texts: { create: [{ lang: 'vi', title: 'Xe kéo chở nông sản' }] },
    })
    const staff = await keeper()
    const found = async () => {
      const answer = await searchApi(routeArgs(staff.services, '/api/v1/search?q=xe lôi'))
      const { hits, relaxed } = (await (answer as Response).json()) as {
        hits: { slug: string }[]
        relaxed: boolean
      }
      return relaxed ? [] : hits.map(({ slug }) => slug)
    }
    expect(await found()).toEqual([])
    const id = await staff.added()
    expect(await found()).toEqual(['xe-keo'])
    await staff.send({ intent: 'end', version: '1', lastDay: '2026-01-31' }, id)
    expect(await found()).toEqual([])
  })

  it('and staff can try what a search becomes', async () => {
    const staff = await keeper()
    await staff.added()
    const args = routeArgs(staff.services, `${path}/try?q=xe lôi`, { headers: staff.headers })
    const { tried } = await tryOut(args)
    expect(tried?.phrases.map(({ text }) => text)).toEqual(['xe lôi'])
    expect(tried?.wordings).toEqual([{ text: 'xe kéo', weight: 0.8 }])
    const empty = routeArgs(staff.services, `${path}/try`, { headers: staff.headers })
    expect((await tryOut(empty)).tried).toBeNull()
  })
})
