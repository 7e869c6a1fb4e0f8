import { conflict, forbidden } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { asMember } from '../organisations/acting'
import { monthsLater } from '../taxonomy/dates'
import { ndaAccepted, ndaConfirmed } from './disclosure-events'
import { giveWord } from './give-word.server'
import { refusalToBind } from './nda-policy'
import { lockNda, moveNda, tellOfNda } from './nda-record.server'

/**
 * Accepts an NDA for the actor's organisation, which only its owners may. With the word of both sides it is
 * in force for its months, counted from this instant.
 * @param input.sha256 hash of the document that the actor read
 * @returns `accepted`, or `waiting` for the other side
 * @throws DomainError not-found, why the actor may not bind the organisation, or conflict:
 * `ndaAcceptedAlready`, `ndaPartyNotVerified`, or `changedMeanwhile` for another document or one that is no
 * longer offered
 */
export function acceptNda(
  ctx: Context,
  id: string,
  { sha256, position }: { sha256: string; position: string },
): Promise<'accepted' | 'waiting'> {
  return transact(ctx, async (tx) => {
    const nda = await lockNda(tx, id)
    const refusal = refusalToBind(tx.actor)
    if (refusal) throw forbidden(refusal)
    if (nda.status !== 'offered' || nda.sha256 !== sha256) throw conflict()
    const member = asMember(tx.actor)
    const counterpart = nda.side === 'owner' ? nda.otherId : nda.ownerId
    const other = await tx.db.organisation.findUniqueOrThrow({
      where: { id: counterpart },
      select: { status: true },
    })
    if (other.status !== 'verified') throw conflict('ndaPartyNotVerified')
    await giveWord(tx, nda, member, position)
    if (!nda.acceptances.some(({ organisationId }) => organisationId === counterpart)) {
      await tellOfNda(tx, nda, ndaConfirmed)
      return 'waiting'
    }
    const expiresAt = monthsLater(tx.now, nda.months)
    await moveNda(tx, nda, 'accepted', ndaAccepted, { acceptedAt: tx.now, expiresAt })
    return 'accepted'
  })
}
