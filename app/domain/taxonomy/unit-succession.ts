/** A fact of which unit came out of which. */
export interface Succession {
  predecessorCode: string
  successorCode: string
  effectiveOn: Date
  /** True where it was inferred and not read in a decision. */
  derived: boolean
}

type Step = (fact: Succession, code: string) => string | null

/** Follows facts from a unit, over as many steps as there are; a way is inferred where one of its steps is. */
function follow(facts: readonly Succession[], code: string, step: Step): Map<string, boolean> {
  const reached = new Map<string, boolean>()
  const walk = (from: string, inferred: boolean): void => {
    for (const fact of facts) {
      const next = step(fact, from)
      if (next === null || next === code || reached.has(next)) continue
      reached.set(next, inferred || fact.derived)
      walk(next, inferred || fact.derived)
    }
  }
  walk(code, false)
  return reached
}

/** The units that a unit came out of, and whether that was inferred. */
export function originsOf(facts: readonly Succession[], code: string): Map<string, boolean> {
  return follow(facts, code, (fact, at) =>
    fact.successorCode === at ? fact.predecessorCode : null,
  )
}

/** The units that a unit became, and whether that was inferred. */
export function heirsOf(facts: readonly Succession[], code: string): Map<string, boolean> {
  return follow(facts, code, (fact, at) =>
    fact.predecessorCode === at ? fact.successorCode : null,
  )
}

/** The units and those that went into them with all of their land, over as many steps as there are. */
export function withAbsorbed(
  facts: readonly Succession[],
  codes: readonly string[],
): readonly string[] {
  const within = new Set(codes)
  const heirs = new Map<string, string[]>()
  for (const { predecessorCode, successorCode } of facts) {
    heirs.set(predecessorCode, [...(heirs.get(predecessorCode) ?? []), successorCode])
  }
  for (let size = -1; size !== within.size; ) {
    size = within.size
    for (const [code, became] of heirs)
      if (became.every((heir) => within.has(heir))) within.add(code)
  }
  return [...within]
}
