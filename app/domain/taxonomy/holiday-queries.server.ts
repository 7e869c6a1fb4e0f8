import type { Transaction } from '#app/platform/db/client.server'
import { localDay } from './dates'
import type { HolidaySet } from './working-days'

/** The holidays that stop the clocks: those of certainty A (fixed by law on their date, or decided). */
export async function clockHolidays(db: Transaction): Promise<HolidaySet> {
  const rows = await db.holiday.findMany({
    where: { certainty: 'A' },
    select: { date: true },
  })
  return new Set(rows.map((row) => row.date.toISOString().slice(0, 10)))
}

/** Computed holidays from the day of an instant on that still await their decision, first first. */
export async function undecidedHolidays(
  db: Transaction,
  from: Date,
): Promise<{ date: Date; nameVi: string; nameEn: string }[]> {
  return db.holiday.findMany({
    where: { certainty: { not: 'A' }, date: { gte: new Date(`${localDay(from)}T00:00:00Z`) } },
    select: { date: true, nameVi: true, nameEn: true },
    orderBy: { date: 'asc' },
  })
}
