import { actorId } from '#app/domain/accounts/actor'
import { invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { isUuid } from '../is-uuid'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { figureOn, unknownCodes } from '../taxonomy/index.server'
import { takeDecision } from './decide-on-organisation.server'

interface Verification {
  /** Codes of the list verification-evidence. */
  evidenceCodes: readonly string[]
  note?: string | undefined
  /** The version that was looked at. */
  version: number
}

/**
 * Verifies an organisation, or verifies it again, by evidence that staff name. It holds for the months of the figure
 * `verification-months`; after that staff look again.
 * @throws DomainError not found, `ownOrganisation`, `unknownCode`, `evidenceNeeded` (also where the evidence is `other`
 * and no note says which), or `changedMeanwhile`
 */
export function verifyOrganisation(
  ctx: Context,
  id: string,
  { evidenceCodes, note, version }: Verification,
): Promise<void> {
  return transact(ctx, async (tx) => {
    if (!isUuid(id)) throw notFound()
    const { db, now } = tx
    await takeDecision(tx, id, { decision: 'verify', version })
    const named = evidenceCodes.some((code) => code !== 'other') || note
    if (evidenceCodes.length === 0 || !named) throw invalid('evidenceNeeded')
    const unknown = await unknownCodes(db, 'verification-evidence', evidenceCodes, now)
    if (unknown.length > 0) throw invalid('unknownCode', { code: unknown[0] ?? '' })
    const reviewOn = dayAsDate(localDay(now))
    reviewOn.setUTCMonth(reviewOn.getUTCMonth() + (await figureOn(db, 'verification-months', now)))
    await db.organisation.update({ where: { id }, data: { reviewOn } })
    await db.organisationVerification.create({
      data: {
        organisationId: id,
        verifiedById: actorId(tx.actor),
        verifiedAt: now,
        reviewOn,
        evidenceCodes: [...evidenceCodes],
        note: note ?? null,
      },
    })
  })
}
