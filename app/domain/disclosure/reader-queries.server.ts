import type { Locale } from '#app/locales/locale'
import { isStaff } from '../accounts/actor'
import type { Context } from '../context'
import { type DisclosureLevel, isRestricted, mayOpenFile } from '../listings/disclosure'
import { loadListing } from '../listings/index.server'
import { type ListingKind, ownerColumn } from '../listings/listing'
import { labelsOf } from '../taxonomy/index.server'
import { ndaKeyOf } from './nda'
import { openLevelsOf } from './open-levels.server'
import { recordAccess } from './record-access.server'

/** How a reader stands to what is restricted about an entry. */
export type Standing =
  | 'visitor'
  | 'no-organisation'
  | 'not-verified'
  | 'stranger'
  | 'offered'
  | 'in-force'
  | 'owner'
  | 'staff'

/** What a public page says of what is restricted: the subjects for all, the texts for those they are open to. */
export interface RestrictedView {
  details: { id: string; subject: string; disclosure: DisclosureLevel; text: string | null }[]
  standing: Standing
  nda: { id: string; expiresAt: Date | null } | null
  /** True where the owner has invited the reader's organisation. */
  invited: boolean
}

interface Entry {
  kind: ListingKind
  id: string
  organisationId: string
}

function standingOf(
  { actor }: Context,
  entry: Entry,
  nda: 'offered' | 'in-force' | null,
): Standing {
  if (actor.kind !== 'person') return 'visitor'
  const { organisation } = actor
  if (organisation?.id === entry.organisationId) return 'owner'
  if (isStaff(actor)) return 'staff'
  if (!organisation) return 'no-organisation'
  return organisation.status === 'verified' ? (nda ?? 'stranger') : 'not-verified'
}

/**
 * What is restricted about an entry, for its public page. Texts leave the database only for those to whom
 * they are open; that they were shown is on record first.
 * @returns null where nothing about the entry is restricted
 */
export async function restrictedOf(
  ctx: Context,
  target: Pick<Entry, 'kind' | 'id'>,
  files: readonly { disclosure: DisclosureLevel }[],
  locale: Locale,
): Promise<RestrictedView | null> {
  const { db, actor } = ctx
  const where = ownerColumn(target.kind, target.id)
  const levels = await db.restrictedDetail.findMany({
    where,
    select: { id: true, subjectCode: true, disclosure: true },
    orderBy: { createdAt: 'asc' },
  })
  if (levels.length === 0 && !files.some(({ disclosure }) => isRestricted(disclosure))) return null
  const { organisationId } = await loadListing(ctx, target)
  const entry = { ...target, organisationId }
  const own = actor.kind === 'person' ? actor.organisation?.id : undefined
  const [opens, labels, nda] = await Promise.all([
    openLevelsOf(ctx, entry),
    labelsOf(db, 'restricted-detail', locale),
    own
      ? db.nda.findUnique({
          where: { openKey: ndaKeyOf(entry, own) },
          select: { id: true, expiresAt: true },
        })
      : null,
  ])
  const open = levels.filter(({ disclosure }) =>
    mayOpenFile(actor, disclosure, entry.organisationId, opens),
  )
  await recordViews(ctx, entry, open, opens.ndaId)
  const texts = await db.restrictedDetail.findMany({
    where: { ...where, id: { in: open.map(({ id }) => id) } },
    select: { id: true, text: true },
  })
  return {
    details: levels.map(({ id, subjectCode, disclosure }) => ({
      id,
      subject: labels[subjectCode] ?? subjectCode,
      disclosure,
      text: texts.find((row) => row.id === id)?.text ?? null,
    })),
    standing: standingOf(ctx, entry, opens.afterNda ? 'in-force' : nda ? 'offered' : null),
    nda,
    invited: opens.invited,
  }
}

async function recordViews(
  ctx: Context,
  listing: Entry,
  details: readonly { subjectCode: string; disclosure: DisclosureLevel }[],
  ndaId: string | null,
) {
  for (const disclosure of ['after_nda', 'invited'] as const) {
    const seen = details.filter((detail) => detail.disclosure === disclosure)
    if (seen.length === 0) continue
    const subject = seen.map(({ subjectCode }) => subjectCode).join(', ')
    const by = disclosure === 'after_nda' ? ndaId : null
    await recordAccess(ctx, { act: 'viewed', listing, subject, disclosure, ndaId: by })
  }
}
