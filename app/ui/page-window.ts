/** A gap in a row of page numbers. */
export const gap = 'gap'

/**
 * The page numbers to show: the first, the last and those around the current one, with gaps between.
 * A gap never stands for a single page.
 * @param page the current page, from 1
 * @param pages how many there are
 */
export function pageWindow(page: number, pages: number): (number | typeof gap)[] {
  const shown = new Set([1, pages, page - 1, page, page + 1])
  if (page - 3 === 1) shown.add(2)
  if (page + 3 === pages) shown.add(pages - 1)
  const numbers = [...shown].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b)
  return numbers.flatMap((n, index) => {
    const before = numbers[index - 1]
    return before !== undefined && n - before > 1 ? [gap, n] : [n]
  })
}
