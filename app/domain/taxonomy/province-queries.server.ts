import type { Transaction } from '#app/platform/db/client.server'
import { provinceOnPaper } from './administrative-units'
import { unitHeirs } from './succession-queries.server'
import { unitsOn } from './unit-queries.server'

/**
 * What the province of the exchange was called on the day of an instant, as a paper of that day has it: its own name
 * while there was a province of that name, and then that of the province it became.
 * @param province name of the province that the exchange serves, without its rank
 * @returns the name that was given where no record, or more than one, says what became of it
 */
export async function provinceNameOn(db: Transaction, province: string, on: Date): Promise<string> {
  const inForce = (await unitsOn(db, on)).filter(({ level }) => level === 'province')
  const ofName = (unit: { name: string }) => provinceOnPaper(unit.name) === province
  if (inForce.some(ofName)) return province
  const ever = await db.administrativeUnit.findMany({
    where: { level: 'province' },
    select: { code: true, name: true },
  })
  const heirs = await Promise.all(ever.filter(ofName).map(({ code }) => unitHeirs(db, code, on)))
  const became = inForce.filter(({ code }) => heirs.flat().includes(code))
  const [only] = became
  return only && became.length === 1 ? provinceOnPaper(only.name) : province
}
