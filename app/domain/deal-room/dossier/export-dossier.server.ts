import type { Locale } from '#app/locales/locale'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { safeFileName } from '#app/platform/files/file-types'
import { invalid } from '#app/platform/http/domain-error'
import { writeZip, type ZipInput } from '#app/platform/zip/write-zip.server'
import type { Context } from '../../context'
import { dealChain } from '../../deals/deal-chain'
import { organisationNames } from '../../deals/index.server'
import { noteReadOf } from '../../record/index.server'
import { entryWords } from '../entry-words.server'
import { namesOf } from '../names.server'
import { enterRoom } from '../room-record.server'
import { type DossierIndex, dossierPaths, type MessageLine } from './dossier'
import { dossierPage } from './dossier-page.server'

const batch = 500

/**
 * Everything of a deal as one ZIP file that can be checked later, piece by piece: neither a thousand messages
 * nor hundreds of files are in memory at once. What is written meanwhile is not in it. That it was taken is on record first.
 * @throws DomainError not-found for whoever may not be in the room, `dossierFileGone` where the storage has
 * lost a file
 */
export async function exportDossier(
  ctx: Context,
  files: FileStorage,
  number: string | undefined,
  locale: Locale,
): Promise<AsyncGenerator<Uint8Array>> {
  const source = await openSource(ctx, files, number, locale)
  const file = { name: `${source.index.deal.number}.zip` }
  await noteReadOf(ctx, { kind: 'deal', subjectId: source.dealId, source: 'deal' }, file)
  return writeZip(filesOf(ctx, files, source, locale))
}

type Source = Awaited<ReturnType<typeof openSource>>

/** What is in the dossier, as it stands at one instant. */
async function openSource(
  ctx: Context,
  files: FileStorage,
  number: string | undefined,
  locale: Locale,
) {
  const room = await enterRoom(ctx, number)
  const chain = dealChain(room.id)
  const { rows, end, authors } = await ctx.db.$transaction(
    async (db) => ({
      rows: await db.dealDocument.findMany({
        where: { dealId: room.id },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        include: { file: true },
      }),
      end: await db.chainEntry.findFirst({
        where: { chain },
        orderBy: { sequence: 'desc' },
        select: { sequence: true, hash: true },
      }),
      authors: await db.$queryRaw<{ id: string | null }[]>`
        SELECT DISTINCT body::jsonb->>'by' AS id FROM chain_entry WHERE chain = ${chain}`,
    }),
    { isolationLevel: 'RepeatableRead' },
  )
  for (const { file } of rows) {
    if (!(await files.exists(file.key))) throw invalid('dossierFileGone', { name: file.name })
  }
  const ids = authors.flatMap(({ id }) => id ?? [])
  const [names, nameOf] = await Promise.all([
    organisationNames(ctx.db, [room.providerId, room.seekerId], locale),
    namesOf(ctx.db, ids),
  ])
  return {
    dealId: room.id,
    last: end?.sequence ?? 0,
    documents: rows.map(({ id, caption, file }, index) => ({
      path: `${dossierPaths.documents}${String(index + 1).padStart(4, '0')}-${safeFileName(file.name, [file.name.split('.').at(-1) ?? 'bin'])}`,
      id,
      caption,
      size: file.size,
      sha256: file.sha256,
      key: file.key,
    })),
    index: {
      format: 'exchange-deal-dossier',
      version: 1,
      exportedAt: ctx.now.toISOString(),
      deal: {
        number: room.number,
        title: room.title,
        stage: room.stage,
        provider: names.get(room.providerId)?.name ?? '…',
        seeker: names.get(room.seekerId)?.name ?? '…',
      },
      chain: { name: chain, entries: end?.sequence ?? 0, end: end?.hash ?? null },
      people: Object.fromEntries(ids.map((id) => [id, nameOf(id) ?? '—'])),
    } as const,
  }
}

async function* filesOf(
  ctx: Context,
  storage: FileStorage,
  source: Source,
  locale: Locale,
): AsyncGenerator<ZipInput> {
  const written: DossierIndex['files'] = []
  const listed = { onWritten: (file: DossierIndex['files'][number]) => written.push(file) }
  const documents = source.documents.map(({ key: _, ...document }) => document)
  for (const { path, key } of source.documents) {
    yield { path, content: await storage.read(key), stored: true, ...listed }
  }
  yield { path: dossierPaths.history, content: inBytes(historyLines(ctx, source)), ...listed }
  yield { path: dossierPaths.messages, content: inBytes(messageLines(ctx, source)), ...listed }
  const page = dossierPage({
    details: await entryWords(ctx.db, locale, { whole: true }),
    locale,
    ...source.index,
    exportedAt: ctx.now,
    documents,
    entries: () => entriesOf(ctx, source),
    messages: () => messagesOf(ctx, source),
  })
  yield { path: dossierPaths.page, content: inBytes(page), ...listed }
  const index = { ...source.index, documents, files: written } satisfies DossierIndex
  const text = `${JSON.stringify(index, null, 2)}\n`
  yield { path: dossierPaths.index, content: inBytes(only(text)) }
}

async function* only(text: string): AsyncGenerator<string> {
  yield text
}

async function* inBytes(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) yield encoder.encode(text)
}

async function* entriesOf({ db }: Context, { dealId, last }: Source) {
  for (let from = 0; from < last; ) {
    const rows = await db.chainEntry.findMany({
      where: { chain: dealChain(dealId), sequence: { gt: from, lte: last } },
      orderBy: { sequence: 'asc' },
      take: batch,
    })
    if (rows.length === 0) return
    yield* rows
    from = rows.at(-1)?.sequence ?? last
  }
}

async function* historyLines(ctx: Context, source: Source): AsyncGenerator<string> {
  for await (const { sequence, previous, hash, body } of entriesOf(ctx, source)) {
    yield `${JSON.stringify({ sequence, previous, hash, body })}\n`
  }
}

async function* messagesOf({ db }: Context, { dealId, last }: Source): AsyncGenerator<MessageLine> {
  for (let from = 0; ; ) {
    const rows = await db.roomMessage.findMany({
      where: { dealId, sequence: { gt: from, lte: last } },
      orderBy: { sequence: 'asc' },
      take: batch,
    })
    if (rows.length === 0) return
    for (const { id, sequence, createdAt, authorId, side, body } of rows) {
      yield { id, sequence, at: createdAt.toISOString(), by: authorId, side, body }
    }
    from = rows.at(-1)?.sequence ?? last
  }
}

async function* messageLines(ctx: Context, source: Source): AsyncGenerator<string> {
  for await (const message of messagesOf(ctx, source)) yield `${JSON.stringify(message)}\n`
}
