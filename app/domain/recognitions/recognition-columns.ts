import { dateOrderOf, parseDate } from '../imports/dates'
import type { RecognitionInput } from './recognition-schemas'

type Column = Exclude<keyof RecognitionInput, 'kind'>

/** Names of columns as people write them, folded: without marks, case or signs. */
const names: Record<Column, readonly string[]> = {
  name: ['name', 'ten', 'tendoanhnghiep', 'enterprise', 'doanhnghiep'],
  taxCode: ['taxcode', 'masothue', 'mst', 'masodoanhnghiep'],
  certificateNumber: [
    'certificatenumber',
    'number',
    'sogiaychungnhan',
    'sochungnhan',
    'soquyetdinh',
    'so',
  ],
  issuer: ['issuer', 'authority', 'coquancap', 'noicap', 'donvicap'],
  issuedOn: ['issuedon', 'date', 'ngaycap', 'ngay', 'ngayquyetdinh'],
  validTo: ['validto', 'until', 'coghieulucden', 'cohieulucden', 'hieulucden', 'denngay'],
  fieldCode: ['fieldcode', 'field', 'malinhvuc', 'linhvuc'],
  basis: ['basis', 'cancu', 'hinhthuc'],
  products: ['products', 'sanpham'],
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** Which column of a file holds what; columns that nobody knows are left out. */
export function columnsByName(columns: readonly string[]): Partial<Record<Column, string>> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([column, known]) => {
      const found = columns.find((name) => known.includes(fold(name)))
      return found ? [[column, found]] : []
    }),
  )
}

/** Dates as people write them become those of a form; what is no date stays and is refused there. */
export function withDates(rows: readonly Partial<Record<Column, string>>[]) {
  const dates = rows.flatMap(({ issuedOn, validTo }) => [issuedOn ?? '', validTo ?? ''])
  const order = dateOrderOf(dates)
  const read = (text: string | undefined) =>
    text ? (parseDate(text, order)?.toISOString().slice(0, 10) ?? text) : undefined
  return rows.map((row) => ({
    ...row,
    issuedOn: read(row.issuedOn),
    validTo: read(row.validTo),
  }))
}
