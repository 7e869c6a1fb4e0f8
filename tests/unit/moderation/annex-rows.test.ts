import { describe, expect, it } from 'vitest'
import { annexColumns, sortAnnexRows } from '#app/domain/moderation/annex-rows'

describe('annexColumns', () => {
  it.each([
    [
      ['STT', 'Tên công nghệ', 'Tên tiếng Anh'],
      ['STT', 'Tên công nghệ', 'Tên tiếng Anh'],
    ],
    [
      ['number', 'name', 'x'],
      ['number', 'name', undefined],
    ],
    [
      ['Số', 'Công nghệ'],
      ['Số', 'Công nghệ', undefined],
    ],
  ])('finds in %j', (columns, [number, nameVi, nameEn]) => {
    expect(annexColumns(columns)).toEqual({ number, nameVi, nameEn })
  })

  it('is nothing without a number or a name', () => {
    expect(annexColumns(['STT', 'Ghi chú'])).toBeNull()
  })
})

describe('sortAnnexRows', () => {
  const entry = (number: string, nameVi: string) => ({ number, nameVi, nameEn: null })

  it('tells broken rows by their numbers in the file', () => {
    const { entries, broken } = sortAnnexRows([
      { row: 2, entry: entry('1', 'Công nghệ A') },
      { row: 3, entry: entry('', 'Công nghệ B') },
      { row: 4, entry: entry('1', 'Công nghệ C') },
      { row: 5, entry: entry('3', '') },
      { row: 6, entry: entry('4', 'x'.repeat(2_001)) },
    ])
    expect(entries).toEqual([entry('1', 'Công nghệ A')])
    expect(broken).toEqual([
      { row: 3, fault: 'numberMissing' },
      { row: 4, fault: 'numberTwice' },
      { row: 5, fault: 'nameMissing' },
      { row: 6, fault: 'tooLong' },
    ])
  })
})
