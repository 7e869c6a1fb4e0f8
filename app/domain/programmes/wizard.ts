import {
  type FirmAnswers,
  isPastDay,
  readAnswers,
  readDong,
  readPeople,
  writeAnswers,
} from './firm-answers'

/** The questions of the wizard, in their order, each a page of its own. */
export const questionNames = [
  'type',
  'sector',
  'employees',
  'money',
  'registered',
  'offer',
  'trait',
  'innovation',
  'selection',
  'link',
] as const

export type QuestionName = (typeof questionNames)[number]

/** The questions for somebody: who is no enterprise is asked nothing more (Decree 80/2021/NĐ-CP, Art. 2). */
export function questionsFor({ type }: FirmAnswers): readonly QuestionName[] {
  return type === undefined || type === 'enterprise' ? questionNames : ['type']
}

/** The question after one, or null where the answers are complete. */
export function questionAfter(question: QuestionName, answers: FirmAnswers): QuestionName | null {
  const questions = questionsFor(answers)
  return questions[questions.indexOf(question) + 1] ?? null
}

/** The question before one, or null at the first. */
export function questionBefore(question: QuestionName): QuestionName | null {
  return questionNames[questionNames.indexOf(question) - 1] ?? null
}

/** Names in the address that belong to a question. */
export const fieldsOf: Record<QuestionName, readonly (keyof FirmAnswers)[]> = {
  type: ['type'],
  sector: ['sector'],
  employees: ['employees'],
  money: ['revenue', 'capital'],
  registered: ['registered'],
  offer: ['offer'],
  trait: ['trait'],
  innovation: ['innovation'],
  selection: ['selection'],
  link: ['link'],
}

/** What is wrong with the answer to one question, by field: keys of messages. */
export type Problems = Partial<Record<keyof FirmAnswers, string>>

const checks: Partial<Record<keyof FirmAnswers, (text: string, today: string) => string | null>> = {
  employees: (text) => (readPeople(text) === null ? 'programmes.wizard.errors.people' : null),
  revenue: (text) => (readDong(text) === null ? 'programmes.wizard.errors.money' : null),
  capital: (text) => (readDong(text) === null ? 'programmes.wizard.errors.money' : null),
  registered: (text, today) => (isPastDay(text, today) ? null : 'programmes.wizard.errors.day'),
}

/**
 * Reads the answer to one question as its form sends it. A box "I do not know" sends `FIELD-unsure`, "no
 * revenue yet" sends `no-revenue`.
 * @returns the answers with the new one in place, or what is wrong with it
 */
export function answerQuestion(
  question: QuestionName,
  params: URLSearchParams,
  today: string,
): { answers: FirmAnswers } | { problems: Problems } {
  const said = new URLSearchParams(params)
  const problems: Problems = {}
  for (const field of fieldsOf[question]) {
    if (said.has(`${field}-unsure`)) said.set(field, 'unsure')
    if (field === 'revenue' && said.has('no-revenue')) said.set(field, 'none')
    const text = said.get(field)?.trim() ?? ''
    if (text === '') problems[field] = 'validation.required'
    else if (text !== 'unsure' && text !== 'none') {
      const problem = checks[field]?.(text, today)
      if (problem) problems[field] = problem
    }
  }
  return Object.keys(problems).length > 0 ? { problems } : { answers: readAnswers(said, today) }
}

/** The query that carries answers, with its question mark; empty without answers. */
export function queryOf(answers: FirmAnswers): string {
  const query = new URLSearchParams(writeAnswers(answers)).toString()
  return query ? `?${query}` : ''
}
