import { actorId } from '#app/domain/accounts/actor'
import type { OrganisationFactKind } from '#app/platform/db/generated/enums'
import type { TransactionContext } from '../context'
import { dayAsDate } from '../taxonomy/dates'

const DAY_MS = 86_400_000

interface Former {
  kind: OrganisationFactKind
  name?: string
  nameEn?: string | null
  unitCode?: string | null
  /** First day (YYYY-MM-DD) of what came after it. */
  until: string
  /** The decision that changed it. */
  source?: string | undefined
}

/** Writes down what an organisation was called, or where it had its seat, up to the day before a change. */
export async function keepFormerFact(
  tx: TransactionContext,
  organisationId: string,
  { kind, name, nameEn, unitCode, until, source }: Former,
): Promise<void> {
  const before = await tx.db.organisationFormerFact.findFirst({
    where: { organisationId, kind },
    orderBy: { validTo: 'desc' },
    select: { validTo: true },
  })
  const validTo = new Date(dayAsDate(until).getTime() - DAY_MS)
  const next = before && new Date(before.validTo.getTime() + DAY_MS)
  await tx.db.organisationFormerFact.create({
    data: {
      organisationId,
      kind,
      name: name ?? null,
      nameEn: nameEn ?? null,
      unitCode: unitCode ?? null,
      validFrom: next && next <= validTo ? next : null,
      validTo,
      source: source ?? null,
      recordedById: actorId(tx.actor),
      createdAt: tx.now,
    },
  })
}
