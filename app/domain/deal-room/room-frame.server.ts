import type { Locale } from '#app/locales/locale'
import { actorId } from '../accounts/actor'
import type { Context } from '../context'
import { organisationNames } from '../deals/index.server'
import { refusalToDecide, refusalToWrite } from './room-policy'
import { enterRoom, type Room } from './room-record.server'
import type { RoomFrame } from './room-view'

/**
 * The room of a deal, and what every page of it shows.
 * @throws DomainError not-found for whoever may not be in it
 */
export async function roomFrame(
  ctx: Context,
  number: string | undefined,
  locale: Locale,
): Promise<{ room: Room; frame: RoomFrame }> {
  const { db, actor } = ctx
  const room = await enterRoom(ctx, number)
  const { id, providerId, seekerId } = room
  const [names, [counts]] = await Promise.all([
    organisationNames(db, [providerId, seekerId], locale),
    db.$queryRaw<RoomFrame['counts'][]>`
      SELECT
        (SELECT count(*)::int FROM room_message m WHERE m."dealId" = ${id}::uuid
          AND m."authorId" <> ${actorId(actor) ?? ''} AND m.sequence > coalesce((
            SELECT r.sequence FROM room_reading r WHERE r."dealId" = ${id}::uuid
              AND r."userId" = ${actorId(actor) ?? ''}), 0)) AS unread,
        (SELECT count(*)::int FROM offer WHERE "openKey" = ${id}::uuid) AS "openOffers",
        (SELECT count(*)::int FROM deal_document WHERE "dealId" = ${id}::uuid) AS files,
        (SELECT count(*)::int FROM meeting_note WHERE "dealId" = ${id}::uuid) AS notes,
        (SELECT count(*)::int FROM room_task WHERE "dealId" = ${id}::uuid
          AND "doneAt" IS NULL) AS "openTasks",
        (SELECT count(*)::int FROM room_guest WHERE "dealId" = ${id}::uuid
          AND "openKey" IS NOT NULL) AS guests`,
  ])
  const none = { unread: 0, openOffers: 0, files: 0, notes: 0, openTasks: 0, guests: 0 }
  return {
    room,
    frame: {
      number: room.number,
      title: room.title,
      stage: room.stage,
      role: room.role,
      provider: names.get(providerId)?.name ?? '…',
      seeker: names.get(seekerId)?.name ?? '…',
      refusal: refusalToWrite(actor, room),
      decisionRefusal: refusalToDecide(actor, room),
      counts: counts ?? none,
    },
  }
}
