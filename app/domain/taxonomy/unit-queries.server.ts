import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import type { FormerUnit, Unit, UnitNode } from './administrative-units'
import { unitTree } from './administrative-units'
import { dayAsDate, localDay } from './dates'
import { createSnapshot } from './snapshot.server'
import { forgetSuccessions, unitOrigins } from './succession-queries.server'

const shown = { code: true, level: true, name: true, nameEn: true, parentCode: true } as const

/** Every unit in force on the day of an instant. */
export async function unitsOn(db: Transaction, on: Date): Promise<Unit[]> {
  const day = dayAsDate(localDay(on))
  return db.administrativeUnit.findMany({
    where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    select: shown,
    orderBy: { code: 'asc' },
  })
}

/** The units in force on the day of an instant, as a tree by province. */
export async function unitTreeOn(db: Transaction, on: Date): Promise<UnitNode[]> {
  return unitTree(await unitsOn(db, on))
}

const units = createSnapshot<Unit>((db) => db.administrativeUnit.findMany({ select: shown }))

/** Forgets the units that were read, so that a change made in this process shows at once. */
export function forgetUnits(): void {
  units.forget()
  forgetSuccessions()
}

/** A unit and those above it, lowest first; empty if the code is unknown. */
export async function unitPath(db: Transaction, code: string): Promise<Unit[]> {
  const byCode = new Map((await units.read(db)).map((unit) => [unit.code, unit]))
  const path: Unit[] = []
  for (let next: string | null = code; next !== null && path.length < 4; ) {
    const unit = byCode.get(next)
    if (!unit) return path
    path.push(unit)
    next = unit.parentCode
  }
  return path
}

/** Names by code in a language, of every unit there ever was. */
export async function unitNames(db: Transaction, locale: Locale): Promise<Record<string, string>> {
  const rows = await units.read(db)
  return Object.fromEntries(
    rows.map(({ code, name, nameEn }) => [code, locale === 'en' ? nameEn : name]),
  )
}

/**
 * The former districts, communes and wards that a unit came out of by a day; what the directive's targets count by.
 */
export async function formerUnitsOf(
  db: Transaction,
  code: string,
  on: Date,
): Promise<FormerUnit[]> {
  const origins = await unitOrigins(db, code, on)
  const former = await db.administrativeUnit.findMany({
    where: { code: { in: [...origins.keys()] }, level: { not: 'province' } },
    select: shown,
    orderBy: { code: 'asc' },
  })
  return former.map((unit) => ({ ...unit, derived: origins.get(unit.code) ?? true }))
}

/** The communes of today on the land of a former unit. */
export async function communesFrom(db: Transaction, formerCode: string): Promise<Unit[]> {
  const successions = await db.administrativeUnitSuccession.findMany({
    where: { predecessorCode: formerCode },
    select: { successorCode: true },
  })
  return db.administrativeUnit.findMany({
    where: { code: { in: successions.map((row) => row.successorCode) } },
    select: shown,
    orderBy: { code: 'asc' },
  })
}
