import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden, invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { type ListingKind, ownerColumn } from '../listings/listing'
import { asPerson } from '../organisations/acting'
import { disclosureInvited } from './disclosure-events'
import { ndaKeyOf } from './nda'
import { refusalToHandle } from './nda-policy'
import { ownEntry } from './own-entry.server'

interface Target {
  kind: ListingKind
  id: string
}

/** A verified organisation by its whole name, tax code, or the address of its public page. */
async function named(tx: TransactionContext, text: string) {
  const slug = text.split('/').filter(Boolean).at(-1) ?? text
  const found = await tx.db.organisation.findMany({
    where: {
      status: 'verified',
      OR: [
        { name: { equals: text, mode: 'insensitive' } },
        { nameEn: { equals: text, mode: 'insensitive' } },
        { taxCode: text.replace(/\s/g, '') },
        { slug },
      ],
    },
    select: { id: true },
    take: 2,
  })
  const [organisation] = found
  if (!organisation) throw invalid('inviteUnknown')
  if (found.length > 1) throw invalid('inviteAmbiguous')
  return organisation.id
}

/**
 * Lets an organisation see what is for invited ones about an entry.
 * @param text its name, tax code, or the address of its page
 * @throws DomainError not-found, why the actor may not act, `inviteUnknown`, `inviteAmbiguous`,
 * `ownListing`, or conflict `invitedAlready`
 */
export function inviteOrganisation(ctx: Context, target: Target, text: string): Promise<void> {
  return transact(ctx, async (tx) => {
    const entry = await ownEntry(tx, target, 'edit')
    const refusal = refusalToHandle(tx.actor)
    if (refusal) throw forbidden(refusal)
    const organisationId = await named(tx, text)
    if (organisationId === entry.organisationId) throw invalid('ownListing')
    const [made] = await tx.db.disclosureInvitation.createManyAndReturn({
      data: {
        ...ownerColumn(target.kind, target.id),
        organisationId,
        invitedById: asPerson(tx.actor).userId,
        openKey: ndaKeyOf(target, organisationId),
        createdAt: tx.now,
      },
      skipDuplicates: true,
      select: { id: true },
    })
    if (!made) throw conflict('invitedAlready')
    const listing = { kind: target.kind, id: target.id }
    await emit(tx, actorId(tx.actor), disclosureInvited, { id: made.id, organisationId, listing })
  })
}

/**
 * Takes an invitation back; what it opened is closed at once.
 * @throws DomainError not-found, or why the actor may not edit; taken back twice counts once
 */
export function revokeInvitation(
  ctx: Context,
  target: Target,
  invitationId: string,
): Promise<void> {
  return transact(ctx, async (tx) => {
    await ownEntry(tx, target, 'edit')
    await tx.db.disclosureInvitation.updateMany({
      where: { id: invitationId, ...ownerColumn(target.kind, target.id), revokedAt: null },
      data: { revokedAt: tx.now, revokedById: asPerson(tx.actor).userId, openKey: null },
    })
  })
}
