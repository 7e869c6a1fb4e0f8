import { conflict } from '#app/platform/http/domain-error'
import type { Person } from '../accounts/actor'
import type { TransactionContext } from '../context'

/**
 * Puts on record that somebody accepts an NDA for their organisation: name, position, time, and the hash of
 * the document.
 * @throws DomainError conflict `ndaAcceptedAlready` for a second word of the same side
 */
export async function giveWord(
  tx: TransactionContext,
  nda: { id: string; sha256: string },
  person: Pick<Person, 'userId' | 'name'> & { organisation: { id: string } },
  position: string,
): Promise<void> {
  const { count } = await tx.db.ndaAcceptance.createMany({
    data: {
      ndaId: nda.id,
      organisationId: person.organisation.id,
      userId: person.userId,
      name: person.name,
      position,
      sha256: nda.sha256,
      createdAt: tx.now,
    },
    skipDuplicates: true,
  })
  if (count === 0) throw conflict('ndaAcceptedAlready')
}
