import { type Choice, choicesOf, type Option } from '../taxonomy/taxonomy'

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
