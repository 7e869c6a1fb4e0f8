/** A place as pages and rules use it; `validTo` is its last day in force. */
export type Unit = {
  code: string
  level: string
  name: string
  nameEn: string
  parentCode: string | null
}

/** A former unit that a unit of today came out of, and whether that was read or inferred. */
export type FormerUnit = Unit & { derived: boolean }

export type UnitNode = Unit & { children: UnitNode[] }

const byName = new Intl.Collator('vi')

const folded = (text: string) => text.normalize('NFC').toLocaleLowerCase('vi')

/**
 * "Xã Đồng Kỳ, Tỉnh Bắc Ninh", by the language.
 * @param address what stands before it: a unit that it names already is left out
 */
export function placeName(
  path: readonly Unit[],
  locale: 'vi' | 'en',
  address: string | null = '',
): string {
  const said = folded(address ?? '')
  return path
    .filter((unit) => !said.includes(folded(unit.name)))
    .map((unit) => (locale === 'vi' ? unit.name : unit.nameEn))
    .join(', ')
}

/**
 * Name of a province as a paper has it before its day: without its rank, except of the city that is named after a
 * person (Decree 30/2020/NĐ-CP, annex I).
 */
export function provinceOnPaper(name: string): string {
  const bare = name.replace(/ \(cũ\)$/, '').replace(/^Tỉnh /, '')
  return bare === 'Thành phố Hồ Chí Minh' ? bare : bare.replace(/^Thành phố /, '')
}

/** The units as a tree, in the order of the Vietnamese alphabet; units without a known parent on top. */
export function unitTree(units: readonly Unit[]): UnitNode[] {
  const known = new Set(units.map((unit) => unit.code))
  const parentOf = (unit: Unit) =>
    unit.parentCode && known.has(unit.parentCode) ? unit.parentCode : ''
  const build = (parent: string): UnitNode[] =>
    units
      .filter((unit) => parentOf(unit) === parent)
      .toSorted((a, b) => byName.compare(a.name, b.name))
      .map((unit) => ({ ...unit, children: build(unit.code) }))
  return build('')
}
