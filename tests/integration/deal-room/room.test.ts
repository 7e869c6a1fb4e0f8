import { describe, expect, it } from 'vitest'
import {
  addTask,
  answerGuest,
  askForGuest,
  askToEnter,
  commentNote,
  confirmNote,
  listGuests,
  listNotes,
  listTasks,
  postMessage,
  readHistory,
  readMessages,
  roomFrame,
  roomsOfGuest,
  tasksToRemindOf,
  tickTask,
  unreadMessages,
  writeNote,
} from '#app/domain/deal-room/index.server'
import { terminateDeal } from '#app/domain/deals/terminate-deal.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createPerson } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'
import { chainOfDeal, openRoom } from '#tests/support/factories/rooms'

type Who = Parameters<typeof contextOf>[0]
const enter = async (who: Who, number: string) => roomFrame(contextOf(who), number, 'vi')
const say = (who: Who, number: string, body: string) =>
  postMessage(contextOf(who), number, { body })

describe('messages', () => {
  it('are read from the newest, page by page, and count as unread until then', async () => {
    const { provider, seeker, number } = await openRoom()
    for (let index = 1; index <= 65; index += 1) {
      await say(index % 2 ? provider : seeker, number, `tin ${index}`)
    }
    const { room, frame } = await enter(seeker, number)
    expect(frame.counts.unread).toBe(33)
    const counted = (who: Who) => unreadMessages(contextOf(who), [number, 'GD-2026-9999'])
    expect(await counted(seeker)).toEqual({ [number]: 33 })
    expect(await counted(await createVerifiedOwner())).toEqual({})
    const first = await readMessages(contextOf(seeker), room)
    expect(first.items.map(({ body }) => body).slice(0, 2)).toEqual(['tin 65', 'tin 64'])
    expect(first.items.filter(({ fresh }) => fresh)).toHaveLength(15)
    const second = await readMessages(contextOf(seeker), room, first.older ?? 0)
    const third = await readMessages(contextOf(seeker), room, second.older ?? 0)
    expect([first, second, third].flatMap(({ items }) => items)).toHaveLength(65)
    expect(third).toMatchObject({ older: null, items: { length: 5 } })
    expect((await enter(seeker, number)).frame.counts.unread).toBe(0)
    expect(await counted(seeker)).toEqual({})
  })

  it('stand in one line however many are sent at once, with their hashes in the chain', async () => {
    const { provider, seeker, number } = await openRoom()
    const bodies = Array.from({ length: 16 }, (_, index) => `cùng lúc ${index}`)
    await Promise.all(bodies.map((body, index) => say(index % 2 ? provider : seeker, number, body)))
    const entries = (await chainOfDeal()).filter(({ kind }) => kind === 'message')
    expect(entries).toHaveLength(16)
    const rows = await testDatabase().roomMessage.findMany({ orderBy: { sequence: 'asc' } })
    expect(rows.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
  })

  it('are told of without a word of them, once until they are read', async () => {
    const { provider, seeker, number } = await openRoom()
    await deliverEvents()
    await testDatabase().notification.deleteMany()
    await say(provider, number, 'BÍ MẬT: giá chót 300 triệu')
    await say(provider, number, 'BÍ MẬT: tin thứ hai')
    const jobs = await deliverEvents()
    const told = await testDatabase().notification.findMany()
    expect(told).toMatchObject([
      { kind: 'roomMessage', userId: seeker.userId, href: `/workspace/deals/${number}/room` },
    ])
    expect(JSON.stringify([told, jobs, await emittedEvents()])).not.toContain('BÍ MẬT')
    const { room } = await enter(seeker, number)
    await readMessages(contextOf(seeker), room)
    await say(provider, number, 'tin thứ ba')
    await deliverEvents()
    expect(await testDatabase().notification.count()).toBe(2)
  })

  it('are nobody else’s: not staff’s, not another organisation’s', async () => {
    const { provider, officer, number } = await openRoom()
    const stranger = await createVerifiedOwner()
    const head = await createPerson({ staffRoles: ['head_of_department', 'administrator'] })
    for (const who of [officer, head, stranger]) {
      expect(await refusalOf(enter(who, number))).toBe('not-found notFound')
      expect(await refusalOf(say(who, number, 'x'))).toBe('not-found notFound')
    }
    expect(await refusalOf(enter(provider, 'GD-2026-9999'))).toBe('not-found notFound')
    expect(await refusalOf(enter(provider, "GD' OR 1=1"))).toBe('not-found notFound')
  })

  it('come from members who may write, while the deal runs', async () => {
    const { provider, seeker, number } = await openRoom()
    const viewer = await createMember(seeker, 'viewer')
    expect(await refusalOf(say(viewer, number, 'x'))).toBe('forbidden viewerReadsOnly')
    await enter(viewer, number)
    const suspended = {
      ...seeker,
      organisation: { ...seeker.organisation, status: 'suspended' as const },
    }
    expect(await refusalOf(say(suspended, number, 'x'))).toBe('forbidden organisationSuspended')
    await terminateDeal(contextOf(provider), number, {
      version: 2,
      reasonCode: 'price',
      reason: 'Không thống nhất giá',
    })
    expect(await refusalOf(say(seeker, number, 'x'))).toBe('forbidden dealEnded')
    expect((await enter(seeker, number)).frame.refusal).toBe('dealEnded')
  })
})

describe('guests', () => {
  it('enter with the consent of both parties alone, until one withdraws it', async () => {
    const { provider, seeker, officer, number } = await openRoom()
    await askForGuest(contextOf(provider), number, { kind: 'staff', userId: officer.userId })
    const guest = await testDatabase().roomGuest.findFirstOrThrow()
    const answer = (who: Who, intent: 'agree-guest' | 'refuse-guest' | 'end-guest') =>
      answerGuest(contextOf(who), number, { intent, guestId: guest.id })
    expect(await refusalOf(enter(officer, number))).toBe('not-found notFound')
    await answer(provider, 'agree-guest')
    expect(await refusalOf(enter(officer, number))).toBe('not-found notFound')
    expect(await roomsOfGuest(contextOf(officer))).toEqual([])
    expect(await refusalOf(answer(officer, 'agree-guest'))).toBe('not-found notFound')
    await answer(seeker, 'agree-guest')
    expect((await enter(officer, number)).frame).toMatchObject({
      role: 'guest',
      refusal: null,
      decisionRefusal: 'partiesOnly',
    })
    expect(await roomsOfGuest(contextOf(officer))).toMatchObject([{ number }])
    await say(officer, number, 'Sở có thể giúp soạn hợp đồng')
    expect(await refusalOf(answer(officer, 'end-guest'))).toBe('forbidden partiesOnly')
    await answer(provider, 'end-guest')
    expect(await refusalOf(enter(officer, number))).toBe('not-found notFound')
    expect(await refusalOf(say(officer, number, 'x'))).toBe('not-found notFound')
    const kinds = (await chainOfDeal()).map(({ kind }) => kind)
    expect(kinds.filter((kind) => String(kind).startsWith('guest'))).toEqual([
      'guest-asked',
      'guest-agreed',
      'guest-ended',
    ])
  })

  it('may be staff who ask themselves, whom either party may refuse', async () => {
    const { provider, seeker, officer, number } = await openRoom()
    await askToEnter(contextOf(officer), number)
    expect(await refusalOf(askToEnter(contextOf(officer), number))).toBe(
      'invalid guestAlreadyAsked',
    )
    const guest = await testDatabase().roomGuest.findFirstOrThrow()
    const answer = { guestId: guest.id }
    await answerGuest(contextOf(seeker), number, { ...answer, intent: 'agree-guest' })
    expect(await refusalOf(enter(officer, number))).toBe('not-found notFound')
    await answerGuest(contextOf(provider), number, { ...answer, intent: 'refuse-guest' })
    expect(
      await refusalOf(
        answerGuest(contextOf(provider), number, { ...answer, intent: 'agree-guest' }),
      ),
    ).toBe('invalid guestAnswered')
    const stranger = await createVerifiedOwner()
    expect(await refusalOf(askToEnter(contextOf(stranger), number))).toBe('not-found notFound')
    const finance = await createPerson({ staffRoles: ['finance_officer'] })
    const asked = { kind: 'staff', userId: finance.userId } as const
    expect(await refusalOf(askForGuest(contextOf(provider), number, asked))).toBe(
      'invalid guestNotPossible',
    )
  })

  it('may be brokers, known by their address whether or not they have an account', async () => {
    const { provider, seeker, number } = await openRoom()
    const email = 'moi.gioi@people.test'
    await askForGuest(contextOf(seeker), number, { kind: 'broker', email })
    const guest = await testDatabase().roomGuest.findFirstOrThrow()
    await answerGuest(contextOf(provider), number, { intent: 'agree-guest', guestId: guest.id })
    const broker = await createPerson({ email })
    expect((await enter(broker, number)).frame.role).toBe('guest')
    const other = await createPerson({ email: 'moi.gioi2@people.test' })
    expect(await refusalOf(enter(other, number))).toBe('not-found notFound')
    const { guests } = await listGuests(contextOf(provider), (await enter(provider, number)).room)
    expect(guests).toMatchObject([{ who: email, status: 'agreed', mayEnd: true }])
    const body = JSON.stringify(await chainOfDeal())
    expect(body).not.toContain(email)
  })

  it('lose their place with their staff role', async () => {
    const { provider, seeker, officer, number } = await openRoom()
    await askForGuest(contextOf(provider), number, { kind: 'staff', userId: officer.userId })
    const guest = await testDatabase().roomGuest.findFirstOrThrow()
    await answerGuest(contextOf(seeker), number, { intent: 'agree-guest', guestId: guest.id })
    await enter(officer, number)
    expect(await refusalOf(enter({ ...officer, staffRoles: [] }, number))).toBe(
      'not-found notFound',
    )
  })
})

describe('meeting notes and tasks', () => {
  it('notes are remarked on and confirmed by either party, once', async () => {
    const { provider, seeker, number } = await openRoom()
    const note = { heldOn: '2026-01-10', title: 'Xem máy', body: 'Máy chạy ổn định' }
    await writeNote(contextOf(provider), number, note)
    const { id } = await testDatabase().meetingNote.findFirstOrThrow()
    await commentNote(contextOf(seeker), number, { noteId: id, body: 'Cần đo lại điện năng' })
    await confirmNote(contextOf(seeker), number, id)
    await confirmNote(contextOf(seeker), number, id)
    const { room } = await enter(provider, number)
    const { items } = await listNotes(contextOf(provider), room, 1)
    expect(items).toMatchObject([
      {
        title: 'Xem máy',
        mayConfirm: true,
        confirmations: [{ side: 'seeker' }],
        comments: [{ body: 'Cần đo lại điện năng', by: { side: 'seeker' } }],
      },
    ])
    const future = { ...note, heldOn: '2999-01-01' }
    expect(await refusalOf(writeNote(contextOf(provider), number, future))).toBe(
      'invalid meetingInFuture',
    )
    expect(await refusalOf(confirmNote(contextOf(provider), number, crypto.randomUUID()))).toBe(
      'not-found notFound',
    )
  })

  it('tasks are done by whom they were given to, who is reminded in working days', async () => {
    const monday = new Date('2026-03-02T02:00:00Z')
    const { provider, seeker, number } = await openRoom(monday)
    const ctx = contextOf(provider, monday)
    await addTask(ctx, number, { title: 'Gửi bản vẽ', dueOn: '2026-03-09', who: 'seeker' })
    await addTask(ctx, number, { title: 'Gọi điện', dueOn: '2026-03-09', who: provider.userId })
    expect(
      await refusalOf(
        addTask(ctx, number, { title: 'Ai đó', dueOn: '2026-03-09', who: 'person-unknown' }),
      ),
    ).toBe('invalid taskForNobody')
    const at = (day: string) => contextOf(undefined, new Date(`${day}T02:00:00Z`))
    expect(await tasksToRemindOf(at('2026-03-04'))).toEqual([])
    expect(await tasksToRemindOf(at('2026-03-05'))).toMatchObject([
      { late: false, side: 'seeker' },
      { late: false, assigneeId: provider.userId },
    ])
    const { id } = await testDatabase().roomTask.findFirstOrThrow({ where: { side: 'seeker' } })
    expect(await refusalOf(tickTask(ctx, number, { taskId: id, done: true }))).toBe(
      'forbidden taskNotYours',
    )
    await tickTask(contextOf(seeker), number, { taskId: id, done: true })
    await tickTask(contextOf(seeker), number, { taskId: id, done: true })
    expect(await tasksToRemindOf(at('2026-03-10'))).toMatchObject([{ late: true }])
    const { room } = await enter(seeker, number)
    const { tasks } = await listTasks(contextOf(seeker), room)
    expect(tasks.map(({ title, doneBy }) => [title, doneBy])).toEqual([
      ['Gọi điện', null],
      ['Gửi bản vẽ', seeker.name],
    ])
    await tickTask(contextOf(seeker), number, { taskId: id, done: false })
    const kinds = (await chainOfDeal()).map(({ kind }) => kind)
    expect(kinds.slice(-4)).toEqual(['task', 'task', 'task-done', 'task-reopened'])
  })

  it('all of it stands in the history, without the messages', async () => {
    const { provider, number } = await openRoom()
    await say(provider, number, 'Chào bạn')
    await writeNote(contextOf(provider), number, { heldOn: '2026-01-10', title: 'Họp', body: 'Ổn' })
    const { room } = await enter(provider, number)
    const { items, end } = await readHistory(contextOf(provider), room, { locale: 'vi' })
    expect(items.map(({ kind }) => kind)).toEqual(['note', 'stage', 'stage'])
    expect(items[0]).toMatchObject({ title: 'Họp', details: ['Họp ngày 10/01/2026'] })
    expect(end?.sequence).toBe(4)
  })
})
