import type { FigureSeed } from './reference-types'

type Row = [employees: number, revenueBillion: number, capitalBillion: number]

/** The limits of Decree 80/2021/NĐ-CP, Art. 5, in people and in billions of đồng; each still fits. */
const limits: Record<string, Record<string, [clause: number, ...Row]>> = {
  production: { micro: [1, 10, 3, 3], small: [2, 100, 50, 20], medium: [3, 200, 200, 100] },
  services: { micro: [1, 10, 10, 3], small: [2, 50, 100, 50], medium: [3, 100, 300, 100] },
}

const billion = (count: number) => `${count}000000000`

/** One figure a sector, size and criterion, such as `enterprise-size.services.small.revenue`. */
export const enterpriseSizeFigures: FigureSeed[] = Object.entries(limits).flatMap(
  ([sector, bySize]) =>
    Object.entries(bySize).flatMap(([size, [clause, employees, revenue, capital]]) => {
      const values = {
        employees: String(employees),
        revenue: billion(revenue),
        capital: billion(capital),
      }
      return Object.entries(values).map(([criterion, value]) => ({
        code: `enterprise-size.${sector}.${size}.${criterion}`,
        value,
        validFrom: '2021-10-15',
        source: `Nghị định 80/2021/NĐ-CP, Điều 5 khoản ${clause}`,
      }))
    }),
)
