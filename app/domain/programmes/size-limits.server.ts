import type { Transaction } from '#app/platform/db/client.server'
import { figuresOn } from '../taxonomy/index.server'
import { enterpriseSizes, type SizeLimits, sizeSectors } from './enterprise-size'

const PREFIX = 'enterprise-size.'

/**
 * The limits of size in force on the day of an instant.
 * @throws Error where one is missing: the reference data was not seeded
 */
export async function sizeLimitsOn(db: Transaction, on: Date): Promise<SizeLimits> {
  const figures = await figuresOn(db, PREFIX, on)
  const figure = (...code: string[]) => {
    const value = figures.get(PREFIX + code.join('.'))
    if (value === undefined) throw new Error(`No figure ${PREFIX}${code.join('.')} in force`)
    return value
  }
  const bySector = sizeSectors.map((sector) => {
    const bySize = enterpriseSizes.map((size) => [
      size,
      {
        employees: Number(figure(sector, size, 'employees')),
        revenue: figure(sector, size, 'revenue'),
        capital: figure(sector, size, 'capital'),
      },
    ])
    return [sector, Object.fromEntries(bySize)]
  })
  return Object.fromEntries(bySector) as SizeLimits
}
