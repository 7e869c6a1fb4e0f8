import type { Transaction } from '#app/platform/db/client.server'
import { dayAsDate } from '../taxonomy/dates'
import type { ReferenceList, ReferenceRow } from './reference-lists'

/** What tells a row of a list from the others: its key, and for dated lists its first day. */
interface Place {
  key: ReferenceRow
  validFrom?: string | undefined
}

/** How rows of a list are read and written. */
export interface RowStore {
  /** Every row, or those of one entry, oldest version first. */
  read(db: Transaction, key?: ReferenceRow): Promise<ReferenceRow[]>
  add(db: Transaction, row: ReferenceRow): Promise<void>
  /** Writes over a row that does not hold yet. */
  change(db: Transaction, row: ReferenceRow): Promise<void>
  /** Sets the last day of a row. */
  end(db: Transaction, place: Place, lastDay: string): Promise<void>
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10)
const text = (value: unknown): string | undefined => {
  if (value === null || value === undefined) return undefined
  return value instanceof Date ? dayOf(value) : String(value)
}

/** A row of the database as text by column. */
function asRow(stored: object): ReferenceRow {
  return Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, text(value)]))
}

const period = ({ validFrom, validTo }: ReferenceRow) => ({
  validFrom: dayAsDate(validFrom ?? ''),
  validTo: validTo ? dayAsDate(validTo) : null,
})
const need = (row: ReferenceRow, name: string): string => row[name] ?? ''

const termOf = (row: ReferenceRow) => ({
  scheme: need(row, 'scheme'),
  code: need(row, 'code'),
  parentCode: row.parentCode ?? null,
  labelVi: need(row, 'labelVi'),
  labelEn: need(row, 'labelEn'),
  position: Number(row.position ?? 0),
  ...period(row),
  source: need(row, 'source'),
})
const figureOf = (row: ReferenceRow) => ({
  code: need(row, 'code'),
  value: need(row, 'value'),
  ...period(row),
  source: need(row, 'source'),
})
const unitOf = (row: ReferenceRow) => ({
  code: need(row, 'code'),
  level: need(row, 'level'),
  name: need(row, 'name'),
  nameEn: need(row, 'nameEn'),
  parentCode: row.parentCode ?? null,
  ...period(row),
  source: need(row, 'source'),
})
const holidayOf = (row: ReferenceRow) => ({
  date: dayAsDate(need(row, 'date')),
  nameVi: need(row, 'nameVi'),
  nameEn: need(row, 'nameEn'),
  certainty: need(row, 'certainty'),
  source: need(row, 'source'),
})

const successionOf = (row: ReferenceRow) => ({
  predecessorCode: need(row, 'predecessorCode'),
  successorCode: need(row, 'successorCode'),
  effectiveOn: dayAsDate(need(row, 'effectiveOn')),
  derived: row.derived === 'yes',
  source: need(row, 'source'),
})

const termPlace = ({ key, validFrom = '' }: Place) => ({
  scheme_code_validFrom: {
    scheme: need(key, 'scheme'),
    code: need(key, 'code'),
    validFrom: dayAsDate(validFrom),
  },
})
const figurePlace = ({ key, validFrom = '' }: Place) => ({
  code_validFrom: { code: need(key, 'code'), validFrom: dayAsDate(validFrom) },
})
const successionPlace = (key: ReferenceRow) => ({
  predecessorCode_successorCode: {
    predecessorCode: need(key, 'predecessorCode'),
    successorCode: need(key, 'successorCode'),
  },
})
const placeOf = (row: ReferenceRow): Place => ({ key: row, validFrom: row.validFrom })

/** The tables behind the lists. */
export const rowStores: Record<ReferenceList, RowStore> = {
  terms: {
    async read(db, key) {
      const rows = await db.referenceTerm.findMany({
        where: key ? { scheme: need(key, 'scheme'), code: need(key, 'code') } : {},
        orderBy: [{ scheme: 'asc' }, { position: 'asc' }, { code: 'asc' }, { validFrom: 'asc' }],
        omit: { id: true, provisional: true },
      })
      return rows.map(asRow)
    },
    add: async (db, row) => void (await db.referenceTerm.create({ data: termOf(row) })),
    change: async (db, row) =>
      void (await db.referenceTerm.update({ where: termPlace(placeOf(row)), data: termOf(row) })),
    end: async (db, place, lastDay) =>
      void (await db.referenceTerm.update({
        where: termPlace(place),
        data: { validTo: dayAsDate(lastDay) },
      })),
  },
  figures: {
    async read(db, key) {
      const rows = await db.referenceFigure.findMany({
        where: key ? { code: need(key, 'code') } : {},
        orderBy: [{ code: 'asc' }, { validFrom: 'asc' }],
        omit: { id: true },
      })
      return rows.map(({ value, ...row }) => ({ ...asRow(row), value: value.toFixed() }))
    },
    add: async (db, row) => void (await db.referenceFigure.create({ data: figureOf(row) })),
    change: async (db, row) =>
      void (await db.referenceFigure.update({
        where: figurePlace(placeOf(row)),
        data: figureOf(row),
      })),
    end: async (db, place, lastDay) =>
      void (await db.referenceFigure.update({
        where: figurePlace(place),
        data: { validTo: dayAsDate(lastDay) },
      })),
  },
  units: {
    async read(db, key) {
      const rows = await db.administrativeUnit.findMany({
        where: key ? { code: need(key, 'code') } : {},
        orderBy: { code: 'asc' },
      })
      return rows.map(asRow)
    },
    add: async (db, row) => void (await db.administrativeUnit.create({ data: unitOf(row) })),
    change: async (db, row) =>
      void (await db.administrativeUnit.update({
        where: { code: need(row, 'code') },
        data: unitOf(row),
      })),
    end: async (db, { key }, lastDay) =>
      void (await db.administrativeUnit.update({
        where: { code: need(key, 'code') },
        data: { validTo: dayAsDate(lastDay) },
      })),
  },
  holidays: {
    async read(db, key) {
      const rows = await db.holiday.findMany({
        where: key ? { date: dayAsDate(need(key, 'date')) } : {},
        orderBy: { date: 'asc' },
      })
      return rows.map(asRow)
    },
    add: async (db, row) => void (await db.holiday.create({ data: holidayOf(row) })),
    async change(db, row) {
      const { date, ...data } = holidayOf(row)
      await db.holiday.update({ where: { date }, data })
    },
    // A day off has no last day; it is taken back by the decision that names it.
    async end(db, { key }) {
      await db.holiday.delete({ where: { date: dayAsDate(need(key, 'date')) } })
    },
  },
  successions: {
    async read(db, key) {
      const rows = await db.administrativeUnitSuccession.findMany({
        where: key ? successionPlace(key).predecessorCode_successorCode : {},
        orderBy: [{ predecessorCode: 'asc' }, { successorCode: 'asc' }],
      })
      return rows.map(({ derived, ...row }) => ({ ...asRow(row), derived: derived ? 'yes' : 'no' }))
    },
    add: async (db, row) =>
      void (await db.administrativeUnitSuccession.create({ data: successionOf(row) })),
    change: async (db, row) =>
      void (await db.administrativeUnitSuccession.update({
        where: successionPlace(row),
        data: successionOf(row),
      })),
    // A fact has no last day; one that was wrong is taken off.
    end: async (db, { key }) =>
      void (await db.administrativeUnitSuccession.delete({ where: successionPlace(key) })),
  },
}
