import { emit } from '#app/platform/events/emit.server'
import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { isStaff } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { ownCodeKey, typedCodeKey } from '../listings/listing-code'
import { listingOpenToTalks } from '../listings/visible-listing'
import { noteOnMatch } from './match-history.server'
import type { MakeMatchInput } from './match-schemas'
import { matchesReleased, matchRestored } from './matching-events'

/** The entry that a code, an id or an address names, if anybody may see it. */
async function entryNamed(
  { db }: TransactionContext,
  kind: 'technology' | 'need',
  written: string,
): Promise<{ id: string; organisationId: string } | null> {
  const slug =
    written
      .replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? ''
  const select = { id: true, organisationId: true } as const
  const where = { slug, ...listingOpenToTalks }
  const bySlug =
    kind === 'technology'
      ? await db.technology.findFirst({ where, select })
      : await db.need.findFirst({ where, select })
  const key = typedCodeKey(written)
  if (bySlug || key === null) return bySlug
  const digits = ownCodeKey(key)
  const found =
    kind === 'technology'
      ? await db.$queryRaw<{ id: string }[]>`
          SELECT id FROM technology WHERE right(replace(id::text, '-', ''), 10) = ${digits}`
      : await db.$queryRaw<{ id: string }[]>`
          SELECT id FROM need WHERE right(replace(id::text, '-', ''), 10) = ${digits}`
  const byCode = { id: { in: found.map(({ id }) => id) }, ...listingOpenToTalks }
  return kind === 'technology'
    ? db.technology.findFirst({ where: byCode, select })
    : db.need.findFirst({ where: byCode, select })
}

/**
 * Puts a technology and a need together by hand. The match stays, whatever the words of the two say, and
 * both owners are told.
 * @returns id of the match
 * @throws DomainError not-found for everybody who is not staff; `technologyNotNamed`, `needNotNamed`,
 *   `sameOrganisation`, or conflict `matchExists`
 */
export function makeMatch(ctx: Context, input: MakeMatchInput): Promise<string> {
  return transact(ctx, async (tx) => {
    if (!isStaff(tx.actor)) throw notFound()
    const { userId } = tx.actor
    const technology = await entryNamed(tx, 'technology', input.technology)
    if (!technology) throw invalid('technologyNotNamed')
    const need = await entryNamed(tx, 'need', input.need)
    if (!need) throw invalid('needNotNamed')
    if (technology.organisationId === need.organisationId) throw invalid('sameOrganisation')
    const pair = { technologyId: technology.id, needId: need.id }
    const known = await tx.db.match.findUnique({ where: { technologyId_needId: pair } })
    if (known) throw conflict('matchExists')
    const { id } = await tx.db.match.create({
      data: {
        ...pair,
        score: 0,
        reasons: [{ code: 'staff', points: 0, params: {} }],
        madeById: userId,
        createdAt: tx.now,
      },
    })
    await noteOnMatch(tx, id, 'made', input.note)
    await emit(tx, userId, matchesReleased, { matches: [pair] })
    await emit(tx, userId, matchRestored, { id, ...pair })
    return id
  })
}
