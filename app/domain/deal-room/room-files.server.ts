import type { Readable } from 'node:stream'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { forbidden, notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { addDealDocument } from '../deals/index.server'
import { isUuid } from '../is-uuid'
import { type ListPage, pageCount, pageWindow } from '../list-page'
import { noteReadOf } from '../record/index.server'
import { refusalToDecide } from './room-policy'
import { enterRoom, type Room } from './room-record.server'
import type { RoomFileView } from './room-view'

/** The files of a room, the latest first. */
export async function listRoomFiles(
  { db }: Context,
  { id: dealId }: Pick<Room, 'id'>,
  page: number,
): Promise<ListPage<RoomFileView>> {
  const [total, rows] = await Promise.all([
    db.dealDocument.count({ where: { dealId } }),
    db.dealDocument.findMany({
      where: { dealId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      include: { file: { select: { name: true, size: true, sha256: true } } },
      ...pageWindow(page),
    }),
  ])
  const items = rows.map(({ id, caption, side, createdAt, file }) => ({
    id,
    caption,
    side,
    at: createdAt,
    ...file,
  }))
  return { items, total, page, pages: pageCount(total) }
}

/**
 * Adds a file that everybody in the room sees; parties alone do.
 * @throws DomainError as `addDealDocument`, or forbidden (`dealEnded`, `partiesOnly`)
 */
export async function addRoomFile(
  ctx: Context,
  files: FileStorage,
  number: string,
  input: { caption: string; file: File },
): Promise<void> {
  const refusal = refusalToDecide(ctx.actor, await enterRoom(ctx, number))
  if (refusal) throw forbidden(refusal)
  await addDealDocument(ctx, files, number, input)
}

/**
 * Opens a file for somebody in the room.
 * @throws DomainError not-found for everybody else
 */
export async function openRoomFile(
  ctx: Context,
  files: FileStorage,
  number: string | undefined,
  id: string | undefined,
): Promise<{ stream: Readable; name: string; mediaType: string; size: number }> {
  const room = await enterRoom(ctx, number)
  const found = isUuid(id)
    ? await ctx.db.dealDocument.findFirst({
        where: { id, dealId: room.id },
        select: { file: { select: { key: true, name: true, mediaType: true, size: true } } },
      })
    : null
  if (!found) throw notFound()
  const { key, ...file } = found.file
  await noteReadOf(ctx, { kind: 'deal', subjectId: room.id, source: 'deal_document' }, file)
  return { ...file, stream: await files.read(key) }
}
