/** A rule in force: who answers for what comes from a place or is of a field; null is any. */
export interface Rule {
  officerId: string
  unitCode: string | null
  fieldCode: string | null
}

/** What rules go by. */
export interface Matter {
  /** The unit of its organisation and those it belongs to or came out of, the narrowest first. */
  units: readonly string[]
  /** Its field and those above it, the narrowest first. */
  fields: readonly string[]
}

/** How narrowly a rule fits: place counts before field, a commune before its province; null where it does not. */
function rankOf({ unitCode, fieldCode }: Rule, { units, fields }: Matter): number | null {
  const unit = unitCode === null ? units.length : units.indexOf(unitCode)
  const field = fieldCode === null ? fields.length : fields.indexOf(fieldCode)
  if (unit < 0 || field < 0) return null
  return unit * 100 + field
}

/**
 * Who answers for a matter: of those whom the narrowest rules name, the one with least in hand; where no rule
 * names anybody who may, whoever of all has least in hand.
 * @param able ids of those who may answer for it
 * @param load what each has in hand
 * @param byRule true where only rules name somebody
 * @returns null where nobody may, or no rule says who
 */
export function pickOfficer(
  rules: readonly Rule[],
  matter: Matter,
  able: readonly string[],
  load: ReadonlyMap<string, number>,
  byRule = false,
): string | null {
  const fitting = rules.flatMap((rule) => {
    const rank = able.includes(rule.officerId) ? rankOf(rule, matter) : null
    return rank === null ? [] : [{ rank, officerId: rule.officerId }]
  })
  const narrowest = Math.min(...fitting.map(({ rank }) => rank))
  const named = fitting.filter(({ rank }) => rank === narrowest).map(({ officerId }) => officerId)
  const [first] = (named.length > 0 || byRule ? named : [...able]).toSorted(
    (a, b) => (load.get(a) ?? 0) - (load.get(b) ?? 0) || (a < b ? -1 : 1),
  )
  return first ?? null
}
