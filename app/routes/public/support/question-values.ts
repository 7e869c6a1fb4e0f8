import type { z } from 'zod'
import {
  dongField,
  type FirmAnswers,
  listNames,
  writePeople,
} from '#app/domain/programmes/firm-answers'
import type { QuestionName } from '#app/domain/programmes/wizard'

/** Everything a question of the wizard may show, as its fields hold it. */
export type QuestionValues = {
  type?: string
  sector?: string
  employees?: string
  revenue?: string
  capital?: string
  registered?: string
  offer?: string
  trait?: string[]
  innovation?: string[]
  selection?: string[]
  link?: string[]
} & Partial<Record<`${string}-unsure` | 'no-revenue', string>>

/** The fields as Conform knows them; the address is read by the domain, so there is no schema behind. */
export type QuestionForm = z.ZodType<unknown, QuestionValues>

/** What the fields hold when a question is shown: the answer it has, if any. */
export function valuesOf(answers: FirmAnswers): QuestionValues {
  const { type, sector, employees, revenue, capital, registered, offer } = answers
  const values: QuestionValues = {
    ...(type ? { type } : {}),
    ...(sector === undefined ? {} : { sector: sector ?? 'unsure' }),
    ...(typeof employees === 'number' ? { employees: writePeople(employees) } : {}),
    ...(registered ? { registered } : {}),
    ...(offer === undefined ? {} : { offer: offer ?? 'unsure' }),
    revenue: dongField(revenue),
    capital: dongField(capital),
  }
  if (revenue === 'none') values['no-revenue'] = 'on'
  for (const name of ['employees', 'revenue', 'capital', 'registered'] as const) {
    if (answers[name] === null) values[`${name}-unsure`] = 'on'
  }
  for (const name of listNames) {
    if (answers[name] === null) values[`${name}-unsure`] = 'on'
    else if (answers[name]) values[name] = answers[name]
  }
  return values
}

/** What was typed for a question, so that a refused answer stands there as it was. */
export function typedOf(question: QuestionName, params: URLSearchParams) {
  const names =
    question === 'money'
      ? ['revenue', 'no-revenue', 'revenue-unsure', 'capital', 'capital-unsure']
      : [question, `${question}-unsure`]
  return Object.fromEntries(names.map((name) => [name, params.get(name) ?? '']))
}
