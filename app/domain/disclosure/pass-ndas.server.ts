import type { TransactionContext } from '../context'
import { ndaEnded, ndaWithdrawn } from './disclosure-events'
import { ndaKeyOf } from './nda'
import { listingOfNda, moveNda, noteNda } from './nda-record.server'

/**
 * Makes an organisation's successor the party of its agreements in force: whatever bound the one binds the other (Civil
 * Code 91/2015/QH13, Art. 89.2). Words that were given stay with their names and hashes. An offer ends, because its
 * document names who is no more, and so does an agreement that the successor would have with itself or has already.
 * @param source the decision, which stands in the histories
 * @returns how many were passed on
 */
export async function passNdas(
  tx: TransactionContext,
  from: string,
  to: string,
  source: string,
): Promise<{ ndas: number }> {
  const { db } = tx
  const open = await db.nda.findMany({
    where: { openKey: { not: null }, OR: [{ ownerId: from }, { otherId: from }] },
    orderBy: { id: 'asc' },
  })
  let ndas = 0
  for (const nda of open) {
    await db.$queryRaw`SELECT 1 FROM nda WHERE id = ${nda.id}::uuid FOR UPDATE`
    if (nda.status === 'offered') {
      await moveNda(tx, nda, 'withdrawn', ndaWithdrawn, { reason: source })
      continue
    }
    const pass = (id: string) => (id === from ? to : id)
    const [ownerId, otherId] = [pass(nda.ownerId), pass(nda.otherId)]
    const openKey = ndaKeyOf(listingOfNda(nda), otherId)
    const twin = await db.nda.findUnique({ where: { openKey }, select: { id: true } })
    if (ownerId === otherId || (twin && twin.id !== nda.id)) {
      await moveNda(tx, nda, 'ended', ndaEnded, { reason: source })
      continue
    }
    await db.nda.update({
      where: { id: nda.id },
      data: { ownerId, otherId, offererId: pass(nda.offererId), openKey },
    })
    await db.ndaAcceptance.updateMany({
      where: { ndaId: nda.id, organisationId: from },
      data: { organisationId: to },
    })
    await noteNda(tx, nda.id, { from: nda.status, to: nda.status, reason: source })
    ndas += 1
  }
  return { ndas }
}
