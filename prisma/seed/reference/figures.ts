import type { FigureSeed } from './reference-types'

const rules = 'Quy chế của sàn'

/** Numbers that law or the exchange's own rules set for a time. */
export const figures: FigureSeed[] = [
  {
    code: 'interest-answer-working-days',
    value: '5',
    validFrom: '2021-01-01',
    source: rules,
  },
]
