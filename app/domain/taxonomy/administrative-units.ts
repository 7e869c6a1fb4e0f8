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

/** "Xã Đồng Kỳ, Tỉnh Bắc Ninh", by the language. */
export function placeName(path: readonly Unit[], locale: 'vi' | 'en'): string {
  return path.map((unit) => (locale === 'vi' ? unit.name : unit.nameEn)).join(', ')
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
