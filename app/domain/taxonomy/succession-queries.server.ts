import type { Transaction } from '#app/platform/db/client.server'
import { dayAsDate, localDay } from './dates'
import { createSnapshot } from './snapshot.server'
import { heirsOf, originsOf, type Succession, withAbsorbed } from './unit-succession'

const facts = createSnapshot<Succession>((db) =>
  db.administrativeUnitSuccession.findMany({
    select: { predecessorCode: true, successorCode: true, effectiveOn: true, derived: true },
    orderBy: [{ predecessorCode: 'asc' }, { successorCode: 'asc' }],
  }),
)

/** Forgets the facts that were read, so that a change made in this process shows at once. */
export function forgetSuccessions(): void {
  facts.forget()
}

/** The facts that hold on the day of an instant. */
async function factsOn(db: Transaction, on: Date): Promise<Succession[]> {
  const day = dayAsDate(localDay(on))
  return (await facts.read(db)).filter(({ effectiveOn }) => effectiveOn <= day)
}

/** The units that a unit came out of by a day, and whether that was inferred. */
export async function unitOrigins(
  db: Transaction,
  code: string,
  on: Date,
): Promise<ReadonlyMap<string, boolean>> {
  return originsOf(await factsOn(db, on), code)
}

/** The units that a unit had become by a day; empty where it still is. */
export async function unitHeirs(db: Transaction, code: string, on: Date): Promise<string[]> {
  const day = dayAsDate(localDay(on))
  const unit = await db.administrativeUnit.findUnique({
    where: { code },
    select: { validTo: true },
  })
  if (!unit?.validTo || unit.validTo >= day) return []
  return [...heirsOf(await factsOn(db, on), code).keys()]
}

/**
 * Codes under which what lies in a unit may be on record: its own, those of the units below it, and those of units
 * that went into these.
 */
export async function codesWithin(db: Transaction, code: string, on: Date): Promise<string[]> {
  const below = await db.administrativeUnit.findMany({
    where: { parentCode: code },
    select: { code: true },
  })
  return [...withAbsorbed(await factsOn(db, on), [code, ...below.map((unit) => unit.code)])]
}

/** What a unit came out of or had become by a day, itself left out. */
export async function unitKin(db: Transaction, code: string, on: Date): Promise<string[]> {
  const rows = await factsOn(db, on)
  return [...new Set([...originsOf(rows, code).keys(), ...heirsOf(rows, code).keys()])]
}

/** Units and all that they came out of or became, whatever the day. */
export async function unitsAkin(db: Transaction, codes: readonly string[]): Promise<string[]> {
  const rows = await facts.read(db)
  const akin = codes.flatMap((code) => [
    ...originsOf(rows, code).keys(),
    ...heirsOf(rows, code).keys(),
  ])
  return [...new Set([...codes, ...akin])]
}
