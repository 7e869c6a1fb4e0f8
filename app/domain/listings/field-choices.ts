import type { Option } from '../taxonomy/taxonomy'

interface Choice {
  value: string
  label: string
}

/** Terms as the choices of a select or of a group of boxes. */
export function choicesOf(options: readonly Option[]): Choice[] {
  return options.map(({ code, label }) => ({ value: code, label }))
}

/**
 * Terms of a tree as a select shows them: each top with those right below it, the top itself first.
 * @param general words of a top as a choice of its own, such as "Engineering (general)"
 */
export function groupedChoices(
  options: readonly Option[],
  general: (label: string) => string,
): (Choice | { label: string; options: Choice[] })[] {
  const tops = options.filter(({ parentCode }) => parentCode === null)
  return tops.map((top) => {
    const below = options.filter(({ parentCode }) => parentCode === top.code)
    if (below.length === 0) return { value: top.code, label: top.label }
    const own = { value: top.code, label: general(top.label) }
    return { label: top.label, options: [own, ...choicesOf(below)] }
  })
}
