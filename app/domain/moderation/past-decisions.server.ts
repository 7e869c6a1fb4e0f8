import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import { type ListingKind, ownerColumn } from '../listings/listing'
import { labelsOf } from '../taxonomy/index.server'
import { differenceOf, type FieldDifference } from './difference'
import type { PastDecision } from './moderation-item'
import type { RubricVerdict, Scores } from './rubric'
import { type ListingSnapshot, schemeOfField, withLabels } from './snapshot'
import { stateOf } from './snapshot.server'

interface Target {
  kind: ListingKind
  id: string
}

/** Decisions on an entry so far, newest first. */
export async function pastDecisions(
  db: Transaction,
  { kind, id }: Target,
): Promise<PastDecision[]> {
  const rows = await db.moderationDecision.findMany({
    where: ownerColumn(kind, id),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    omit: { snapshot: true },
    include: { legalCheck: { select: { legalClass: true, note: true, rules: true } } },
  })
  const people = await db.user.findMany({
    where: { id: { in: rows.flatMap(({ officerId }) => officerId ?? []) } },
    select: { id: true, name: true },
  })
  return rows.map((row) => ({
    id: row.id,
    decision: row.decision as PastDecision['decision'],
    at: row.createdAt,
    by: people.find((person) => person.id === row.officerId)?.name ?? null,
    version: row.seenVersion,
    scores: row.scores as Scores | null,
    total: row.total,
    verdict: row.verdict as RubricVerdict | null,
    legal: row.legalCheck,
  }))
}

/**
 * What its owner changed in an entry since the last decision, field by field, with codes in words; null where
 * nobody has decided on it yet.
 */
export async function changesSinceDecision(
  db: Transaction,
  { kind, id }: Target,
  locale: Locale,
): Promise<FieldDifference[] | null> {
  const last = await db.moderationDecision.findFirst({
    where: ownerColumn(kind, id),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { snapshot: true },
  })
  if (!last) return null
  const schemes = Object.values(schemeOfField)
  const [{ snapshot }, ...lists] = await Promise.all([
    stateOf(db, kind, id),
    ...schemes.map(async (scheme) => [scheme, await labelsOf(db, scheme, locale)] as const),
  ])
  const labels = Object.fromEntries(lists)
  return differenceOf(
    withLabels(last.snapshot as ListingSnapshot, labels),
    withLabels(snapshot, labels),
  )
}
