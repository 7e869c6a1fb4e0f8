import { textHash } from '#app/domain/deal-room/text-hash.server'
import { dealChain } from '#app/domain/deals/deal-chain'
import { chainHistory } from '#app/domain/deals/index.server'
import { dayAsDate, localDay } from '#app/domain/taxonomy/dates'
import type { Prisma } from '#app/platform/db/client.server'
import { appendToChain } from '#app/platform/hash-chain/append.server'
import type { CanonicalValue } from '#app/platform/hash-chain/canonical-json'
import { type RoomAct, rooms } from './content/stories/rooms'
import type { DealSide } from './content/stories/story-types'
import type { SeedContext } from './context'
import type { Actors } from './deal-history'
import { idOf } from './identity'

type History = Prisma.DealHistoryCreateManyInput[]

/** A room with what its acts need: who speaks for each side. */
interface Room {
  interest: string
  dealId: string
  actors: Actors
}

/** What the chain of a deal keeps of an act, as the use cases of the room write it. */
interface Kept {
  subject: string
  kind: string
  details: Record<string, CanonicalValue>
}

type Act<Kind extends RoomAct['kind']> = Extract<RoomAct, { kind: Kind }>

function chronicle(
  ctx: SeedContext,
  { dealId, actors }: Room,
  { ago, by }: { ago: number; by: DealSide },
  { subject, kind, details }: Kept,
): Promise<number> {
  const at = ctx.ago(ago)
  const body = { ...details, kind, at: at.toISOString(), by: actors[by], role: by }
  return appendToChain(ctx.db, dealChain(dealId), [{ subject, at, body }])
}

async function say(ctx: SeedContext, room: Room, act: Act<'message'>): Promise<void> {
  const { by, ago, body } = act
  const id = idOf('room-message', room.interest, ago)
  const details = { id, sha256: textHash(body) }
  const kept = { subject: `message:${id}`, kind: 'message', details }
  const sequence = await chronicle(ctx, room, act, kept)
  await ctx.db.roomMessage.create({
    data: {
      ...{ id, dealId: room.dealId, sequence, authorId: room.actors[by], side: by, body },
      createdAt: ctx.ago(ago),
    },
  })
}

const offerId = (room: Room, key: string) => idOf('offer', room.interest, key)

async function offer(ctx: SeedContext, room: Room, act: Act<'offer'>): Promise<void> {
  const { by, ago, key, amount, payment, words, replaces } = act
  const id = offerId(room, key)
  const before = replaces ? offerId(room, replaces) : null
  const codes = {
    objectCodes: ['machinery', 'solution-drawing'],
    formCode: 'machinery-purchase',
    modeCodes: ['machinery-with-modes', 'training'],
    ...{ paymentCode: payment, scopeCode: 'right-of-use' },
  }
  if (before) {
    const data = { status: 'replaced' as const, openKey: null, answeredAt: ctx.ago(ago) }
    await ctx.db.offer.update({
      where: { id: before },
      data: { ...data, answeredById: room.actors[by] },
    })
  }
  await ctx.db.offer.create({
    data: {
      ...{ id, dealId: room.dealId, authorId: room.actors[by], side: by, words, ...codes },
      ...{ amount: BigInt(amount), currency: 'VND', openKey: room.dealId },
      createdAt: ctx.ago(ago),
    },
  })
  const details = { id, amount: String(amount), currency: 'VND', ...codes, words, replaces: before }
  await chronicle(ctx, room, act, { subject: `offer:${id}`, kind: 'offer', details })
}

async function acceptOffer(ctx: SeedContext, room: Room, act: Act<'accept-offer'>) {
  const id = offerId(room, act.key)
  const { amount, currency, words, ...offered } = await ctx.db.offer.update({
    where: { id },
    data: {
      ...{ status: 'accepted', openKey: null, answeredById: room.actors[act.by] },
      answeredAt: ctx.ago(act.ago),
    },
  })
  const { objectCodes, formCode, modeCodes, scopeCode, paymentCode } = offered
  const codes = { objectCodes, formCode, modeCodes, scopeCode, paymentCode }
  const terms = { amount: String(amount), currency, ...codes, words }
  const details = { id, reason: null, ...terms }
  const kept = { subject: `offer-accepted:${id}`, kind: 'offer-accepted', details }
  await chronicle(ctx, room, act, kept)
}

const noteId = (room: Room, key: string) => idOf('meeting-note', room.interest, key)

async function writeNote(ctx: SeedContext, room: Room, act: Act<'note'>): Promise<void> {
  const { by, ago, title, body } = act
  const id = noteId(room, act.key)
  const heldOn = localDay(ctx.ago(act.held))
  await ctx.db.meetingNote.create({
    data: {
      ...{ id, dealId: room.dealId, authorId: room.actors[by], side: by, title, body },
      ...{ heldOn: dayAsDate(heldOn), createdAt: ctx.ago(ago) },
    },
  })
  const details = { id, heldOn, title, body }
  await chronicle(ctx, room, act, { subject: `note:${id}`, kind: 'note', details })
}

async function confirmNote(ctx: SeedContext, room: Room, act: Act<'confirm-note'>) {
  const { by, ago } = act
  const { id, body } = await ctx.db.meetingNote.findUniqueOrThrow({
    where: { id: noteId(room, act.key) },
  })
  await ctx.db.meetingNoteConfirmation.create({
    data: { noteId: id, side: by, userId: room.actors[by], createdAt: ctx.ago(ago) },
  })
  const subject = `note-confirmed:${id}:${by}`
  const details = { id, sha256: textHash(body) }
  await chronicle(ctx, room, act, { subject, kind: 'note-confirmed', details })
}

const taskId = (room: Room, key: string) => idOf('room-task', room.interest, key)

async function addTask(ctx: SeedContext, room: Room, act: Act<'task'>): Promise<void> {
  const { by, ago, title, side } = act
  const id = taskId(room, act.key)
  const dueOn = localDay(ctx.ago(act.due))
  await ctx.db.roomTask.create({
    data: {
      ...{ id, dealId: room.dealId, authorId: room.actors[by], title, side },
      ...{ dueOn: dayAsDate(dueOn), createdAt: ctx.ago(ago) },
    },
  })
  const details = { id, title, dueOn, side, assignee: null }
  await chronicle(ctx, room, act, { subject: `task:${id}`, kind: 'task', details })
}

async function tickTask(ctx: SeedContext, room: Room, act: Act<'tick-task'>): Promise<void> {
  const id = taskId(room, act.key)
  await ctx.db.roomTask.update({
    where: { id },
    data: { doneAt: ctx.ago(act.ago), doneById: room.actors[act.by] },
  })
  const subject = `task-done:${id}:${act.ago}`
  await chronicle(ctx, room, act, { subject, kind: 'task-done', details: { id } })
}

function perform(ctx: SeedContext, room: Room, act: RoomAct): Promise<void> {
  switch (act.kind) {
    case 'message':
      return say(ctx, room, act)
    case 'offer':
      return offer(ctx, room, act)
    case 'accept-offer':
      return acceptOffer(ctx, room, act)
    case 'note':
      return writeNote(ctx, room, act)
    case 'confirm-note':
      return confirmNote(ctx, room, act)
    case 'task':
      return addTask(ctx, room, act)
    case 'tick-task':
      return tickTask(ctx, room, act)
  }
}

/**
 * Writes the history of a deal and what happened in its room, in the order of time, so that its chain tells it
 * as it went.
 */
export async function seedRoom(ctx: SeedContext, room: Room, history: History): Promise<void> {
  let waiting = history
  const writeUntil = async (instant: Date | null) => {
    const due = waiting.filter(({ createdAt }) => !instant || new Date(createdAt ?? 0) <= instant)
    if (due.length === 0) return
    waiting = waiting.filter((row) => !due.includes(row))
    await ctx.db.dealHistory.createMany({ skipDuplicates: true, data: due })
    await chainHistory(ctx.db, room.dealId)
  }
  for (const act of rooms[room.interest] ?? []) {
    await writeUntil(ctx.ago(act.ago))
    await perform(ctx, room, act)
  }
  await writeUntil(null)
}
