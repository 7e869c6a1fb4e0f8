import { actorId } from '#app/domain/accounts/actor'
import { invalid } from '#app/platform/http/domain-error'
import type { TransactionContext } from '../context'
import { checkCodes } from '../listings/index.server'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { termsOf } from '../taxonomy/index.server'
import type { LegalClass } from '../technologies/technology'
import { annexListsOn } from './annex-queries.server'
import type { LegalCheckInput } from './legal-check'
import { legalRefusal } from './legal-gate'

/** A check that holds, with the rules it was made by. */
export interface HeldCheck extends LegalCheckInput {
  legalClass: LegalClass
  rules: string[]
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10)

/** Sources of the criteria in force, each with the first day on which it holds. */
async function criteriaSources({ db, now }: TransactionContext): Promise<string[]> {
  const day = dayAsDate(localDay(now))
  const rows = await db.referenceTerm.findMany({
    where: {
      scheme: 'legal-criterion',
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    distinct: ['source', 'validFrom'],
    orderBy: { source: 'asc' },
    select: { source: true, validFrom: true },
  })
  return rows.map(({ source, validFrom }) => `${source} (${dayOf(validFrom)})`)
}

/**
 * Holds a check against the criteria and the annex lists of the day.
 * @throws DomainError invalid: a reason of `legalRefusal`, or `unknownCode`
 */
export async function holdCheck(
  tx: TransactionContext,
  input: LegalCheckInput,
): Promise<HeldCheck> {
  const { legalClass, legalCriteria = [], annexItems = [], legalNote } = input
  await checkCodes(tx, { 'legal-criterion': legalCriteria })
  const lists = await annexListsOn(tx.db, tx.now)
  const items = lists.flatMap(({ legalClass: of, items: all }) => all.map(({ id }) => ({ id, of })))
  const stray = annexItems.find((id) => !items.some((item) => item.id === id))
  if (stray) throw invalid('unknownCode', { code: stray })
  const criteria = await termsOf(tx.db, 'legal-criterion', tx.now)
  const grounds = [
    ...criteria
      .filter(({ code }) => legalCriteria.includes(code))
      .map((term) => term.parentCode ?? ''),
    ...items.filter(({ id }) => annexItems.includes(id)).map(({ of }) => of),
  ]
  const refusal = legalRefusal({ legalClass, grounds, note: legalNote })
  if (refusal || !legalClass) throw invalid(refusal ?? 'legalClassNeeded')
  const annexes = lists.map(({ title, validFrom }) => `${title} (${dayOf(validFrom)})`)
  return { ...input, legalClass, rules: [...(await criteriaSources(tx)), ...annexes] }
}

/** Puts a check on record: on the technology as it stands now, and beside the decision it belongs to. */
export async function recordLegalCheck(
  tx: TransactionContext,
  technologyId: string,
  decisionId: string,
  check: HeldCheck,
): Promise<void> {
  const { legalClass, legalCriteria = [], annexItems = [], legalNote, rules } = check
  const officerId = actorId(tx.actor)
  const { greenTag: green, highTech } = await tx.db.technology.update({
    where: { id: technologyId },
    data: {
      legalClass,
      legalCriteria: [...legalCriteria],
      legalNote: legalNote ?? null,
      legalCheckedAt: tx.now,
      legalCheckedBy: officerId,
      ...(check.green === undefined ? {} : { greenTag: check.green }),
      ...(check.highTech === undefined ? {} : { highTech: check.highTech }),
    },
    select: { greenTag: true, highTech: true },
  })
  await tx.db.legalCheck.create({
    data: {
      technologyId,
      decisionId,
      legalClass,
      criteria: [...legalCriteria],
      annexItemIds: [...annexItems],
      note: legalNote ?? null,
      green,
      highTech,
      rules,
      officerId,
      createdAt: tx.now,
    },
  })
}
