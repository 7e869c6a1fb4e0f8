import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { turnDownListing } from '#app/domain/moderation/index.server'
import { endDispute, openDispute } from '#app/domain/trust-safety/index.server'
import {
  action as queueAction,
  loader as queueLoader,
} from '#app/routes/back-office/moderation/queue'
import { action as decideAction, loader } from '#app/routes/back-office/moderation/technology'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator } from '#tests/support/factories/accounts'
import { goodPoints } from '#tests/support/factories/moderation'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { submittedBy, technologyVersion } from '#tests/support/factories/technologies'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

let owner: Person
let moderator: Person
let headers: HeadersInit
beforeEach(async () => {
  owner = await createVerifiedOwner()
  moderator = await createModerator()
  headers = await sessionOf(moderator)
})

type Reply = { data: { result: { error: Record<string, string[]>; initialValue: unknown } } } & {
  init: { status: number }
}

const words = 'Xin gửi thêm biên bản nghiệm thu hai vụ gần nhất.'
const points = Object.fromEntries(
  Object.entries(goodPoints).map(([code, given]) => [`scores.${code}`, String(given)]),
)

async function decide(id: string, form: Record<string, string>, query = '') {
  const path = `/back-office/moderation/technologies/${id}${query}`
  const params = { technologyId: id }
  return decideAction(routeArgs(await testServices(), path, { headers, params, form }))
}

describe('the page of a decision', () => {
  it('knows of a dispute about its entry while there is one', async () => {
    const id = await submittedBy(owner)
    const frozenAt = async () => {
      const path = `/back-office/moderation/technologies/${id}`
      const params = { technologyId: id }
      return (await loader(routeArgs(await testServices(), path, { headers, params }))).item
        .frozenAt
    }
    const [entry, ctx] = [{ kind: 'technology', id } as const, contextOf(moderator)]
    expect(await frozenAt()).toBeNull()
    await openDispute(ctx, entry, { claimant: 'Người khác', ground: 'Quy trình là của mình' })
    expect(await frozenAt()).toEqual(ctx.now)
    await endDispute(ctx, entry, 'Đã đối chiếu văn bằng')
    expect(await frozenAt()).toBeNull()
  })

  it('tells who was slower, and loses nothing that they typed', async () => {
    const id = await submittedBy(owner)
    const version = await technologyVersion(id)
    const colleague = await createModerator()
    const seen = { kind: 'technology', id, version } as const
    const why = { reasons: ['other'], words: 'Đã có kết luận khác.' }
    await turnDownListing(contextOf(colleague), 'reject', seen, why)
    const form = { intent: 'return', version: String(version), reasons: 'evidence-missing', words }
    const reply = (await decide(id, { ...form, ...points })) as unknown as Reply
    expect(reply.init.status).toBe(409)
    expect(reply.data.result.error['']).toHaveLength(1)
    expect(reply.data.result.initialValue).toMatchObject({
      words,
      reasons: 'evidence-missing',
      scores: { clarity: '4' },
    })
  })

  it('refuses a reason left empty by its field', async () => {
    const id = await submittedBy(owner)
    const version = String(await technologyVersion(id))
    const reply = (await decide(id, { intent: 'reject', version })) as unknown as Reply
    expect(reply.init.status).toBe(400)
    expect(Object.keys(reply.data.result.error).toSorted()).toEqual(['reasons', 'words'])
  })

  it('leads on to the next entry of the list it was opened from', async () => {
    const id = await submittedBy(owner, new Date('2026-10-02T02:00:00Z'))
    const next = await submittedBy(owner, new Date('2026-10-03T02:00:00Z'))
    const version = String(await technologyVersion(id))
    const form = { intent: 'approve', version, legalClass: 'normal', ...points }
    const answer = (await decide(id, form, '?show=waiting')) as Response
    expect(answer.headers.get('location')).toMatch(
      new RegExp(`/technologies/${next}\\?show=waiting`),
    )
    const last = String(await technologyVersion(next))
    const end = (await decide(next, { ...form, version: last }, '?show=waiting')) as Response
    expect(end.headers.get('location')).toBe('/back-office/moderation')
  })

  it('is there for moderators only', async () => {
    const id = await submittedBy(owner)
    const path = `/back-office/moderation/technologies/${id}`
    const params = { technologyId: id }
    const services = await testServices()
    const view = await loader(routeArgs(services, path, { headers, params }))
    expect(view.rubric.categories).toHaveLength(4)
    const other = await sessionOf(owner)
    await expect(
      loader(routeArgs(services, path, { headers: other, params })),
    ).rejects.toMatchObject({ init: { status: 404 } })
  })
})

describe('the queue', () => {
  it('acts on ticked entries and takes it back', async () => {
    const id = await submittedBy(owner)
    const services = await testServices()
    const entries = `technology:${id}:${await technologyVersion(id)}`
    const path = '/back-office/moderation?show=free'
    const form = { intent: 'hold', entries, reasons: 'other', words }
    const done = (await queueAction(routeArgs(services, path, { headers, form }))) as Response
    const location = done.headers.get('location') ?? ''
    expect(location).toMatch(/\?show=free&batch=/)
    const { batch } = await queueLoader(routeArgs(services, location, { headers }))
    expect(batch).toMatchObject({ action: 'hold', done: 1, refusals: [] })
    const undo = { intent: 'undo', batch: batch?.id ?? '' }
    await queueAction(routeArgs(services, location, { headers, form: undo }))
    const { status } = await testDatabase().technology.findUniqueOrThrow({ where: { id } })
    expect(status).toBe('submitted')
  })
})
