import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createTranslatorFor, formatterFor } from '#app/locales/translator'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { isUnstampable, stampPdf } from '#app/platform/files/stamp-pdf.server'
import { invalid, notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { isRestricted } from '../listings/disclosure'
import { type OpenFile, openListingFile } from '../listings/index.server'
import { asPerson } from '../organisations/acting'
import { openLevelsOf } from './open-levels.server'
import { recordAccess } from './record-access.server'

/** A file as it is handed to one reader. */
export interface HandedFile extends Pick<OpenFile, 'key' | 'name' | 'mediaType' | 'open'> {
  size: number
  /** True where it is this reader's own copy, or on record: no cache keeps it. */
  personal: boolean
  /** Opens the bytes; those of a restricted file only once it is on record. */
  send: () => Promise<Readable>
}

const instant = {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
} as const

async function stampFor(ctx: Context, bytes: Buffer): Promise<Uint8Array> {
  const person = asPerson(ctx.actor)
  const { locale } = person
  const t = createTranslatorFor(locale)
  const at = formatterFor(locale).dateTime(ctx.now, instant)
  const organisation = person.organisation?.name ?? t('disclosure.stamp.department')
  return stampPdf(bytes, {
    line: t('disclosure.stamp.line', { name: person.name, organisation, at }),
    mark: `${person.name} · ${organisation}`,
  })
}

/**
 * A file of an entry for whoever may open it by its level, an agreement or an invitation. Of a restricted
 * file each hand-over is on record before a byte leaves, and every page of a PDF carries the name of its
 * reader, the organisation and the time; the owner gets its own files as they are.
 * @throws DomainError not-found, or `notStampable` for a PDF that cannot be stamped: it is on record, and the
 * file is not handed out
 */
export async function openDocument(
  ctx: Context,
  files: FileStorage,
  attachmentId: string,
): Promise<HandedFile> {
  const found = await openListingFile(ctx, attachmentId, (listing) => openLevelsOf(ctx, listing))
  if (!(await files.exists(found.key))) throw notFound()
  const { key, name, mediaType, open, disclosure, listing, opens } = found
  const own = ctx.actor.kind === 'person' && ctx.actor.organisation?.id === listing.organisationId
  if (!isRestricted(disclosure) || own) {
    return {
      key,
      name,
      mediaType,
      open,
      size: found.size,
      personal: false,
      send: () => files.read(key),
    }
  }
  const ndaId = disclosure === 'after_nda' && 'ndaId' in opens ? opens.ndaId : null
  const access = { listing, attachmentId, subject: name, disclosure, ndaId }
  const original = await buffer(await files.read(key))
  const isPdf = mediaType === 'application/pdf'
  let bytes: Uint8Array = original
  try {
    if (isPdf) bytes = await stampFor(ctx, original)
  } catch (error) {
    if (!isUnstampable(error)) throw error
    await recordAccess(ctx, { act: 'refused', ...access })
    throw invalid('notStampable')
  }
  return {
    key,
    name,
    mediaType,
    open: false,
    size: bytes.byteLength,
    personal: true,
    async send() {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      await recordAccess(ctx, { act: 'downloaded', ...access, stamped: isPdf, sha256 })
      return Readable.from([bytes])
    },
  }
}
