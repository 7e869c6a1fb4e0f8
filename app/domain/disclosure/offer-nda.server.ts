import type { Transaction } from '#app/platform/db/client.server'
import { nextNumber } from '#app/platform/db/next-number.server'
import { conflict, forbidden, invalid } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { ownerColumn } from '../listings/listing'
import { asMember } from '../organisations/acting'
import { localDay } from '../taxonomy/dates'
import { ndaOffered } from './disclosure-events'
import { giveWord } from './give-word.server'
import { ndaDocument } from './nda-document.server'
import { type NdaTarget, ndaParties } from './nda-parties.server'
import { refusalToBind, refusalToHandle } from './nda-policy'
import { noteNda, tellOfNda } from './nda-record.server'
import type { OfferNdaInput } from './nda-schemas'

async function numberFor(db: Transaction, now: Date): Promise<string> {
  const year = Number(localDay(now).slice(0, 4))
  const last = await nextNumber(db, 'nda', year)
  return `NDA-${year}-${String(last).padStart(4, '0')}`
}

/**
 * Offers a mutual NDA about an entry to its owner, or to whoever expressed interest in it. Where an owner of
 * the organisation offers, that is its acceptance as well; an editor's offer waits for one.
 * @returns the NDA's id
 * @throws DomainError as `ndaParties`, why the actor may not act, `ndaAgreeNeeded` where an owner does not
 * state position and consent, or conflict `ndaOpen` while another one between the two is open
 */
export function offerNda(
  ctx: Context,
  target: NdaTarget,
  { months, position, agree }: OfferNdaInput,
): Promise<string> {
  return transact(ctx, async (tx) => {
    const member = asMember(tx.actor)
    const refusal = refusalToHandle(tx.actor)
    if (refusal) throw forbidden(refusal)
    const binds = refusalToBind(tx.actor) === null
    if (binds && (!position || !agree)) throw invalid('ndaAgreeNeeded')
    const parties = await ndaParties(tx, target)
    if (parties.openId) throw conflict('ndaOpen')
    const { entry, ownerId, otherId, openKey } = parties
    const number = await numberFor(tx.db, tx.now)
    const document = await ndaDocument(tx, parties, { number, months })
    const [nda] = await tx.db.nda.createManyAndReturn({
      data: {
        ...document,
        ...ownerColumn(entry.kind, entry.id),
        number,
        months,
        ownerId,
        otherId,
        offererId: member.organisation.id,
        openKey,
        createdAt: tx.now,
      },
      skipDuplicates: true,
    })
    if (!nda) throw conflict('ndaOpen')
    await noteNda(tx, nda.id, { from: null, to: 'offered' })
    if (binds && position) await giveWord(tx, nda, member, position)
    await tellOfNda(tx, nda, ndaOffered)
    return nda.id
  })
}
