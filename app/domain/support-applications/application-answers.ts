import { type SizeCriterion, type SizeLimits, sizeCriteria } from '../programmes/enterprise-size'
import {
  type FirmAnswers,
  factsOf,
  listNames,
  type RecordFacts,
  readAnswers,
} from '../programmes/firm-answers'

/** Saved answers by page, as they were typed. */
export type SavedPages = ReadonlyMap<string, Record<string, unknown>>

const firmPages = ['firm', 'size', 'traits', 'startup', 'links']

/** What the firm said of itself, read from the saved pages. */
export function firmAnswersOf(pages: SavedPages, type: string, today: string): FirmAnswers {
  const params = new URLSearchParams({ type })
  for (const page of firmPages) {
    const answers = pages.get(page)
    if (!answers) continue
    for (const [name, value] of Object.entries(answers)) {
      if (Array.isArray(value)) {
        params.append(name, 'none')
        for (const each of value) params.append(name, String(each))
      } else if (typeof value === 'string') params.set(name, value)
    }
    if (answers['no-revenue'] === 'on') params.set('revenue', 'none')
    if (page === 'traits' || page === 'links')
      fillEmpty(params, page === 'traits' ? ['trait'] : ['link'])
    if (page === 'startup') fillEmpty(params, ['innovation', 'selection'])
  }
  return readAnswers(params, today)
}

function fillEmpty(params: URLSearchParams, names: string[]): void {
  for (const name of names) if (!params.has(name)) params.set(name, 'none')
}

/** The criterion by which the firm states its size. */
export function criterionOf(pages: SavedPages): SizeCriterion {
  const given = pages.get('size')?.criterion
  return sizeCriteria.find((criterion) => criterion === given) ?? 'either'
}

/** Facts and size of the firm as it declared them. */
export function declaredFacts(
  pages: SavedPages,
  type: string,
  today: string,
  limits: SizeLimits,
  record?: RecordFacts,
) {
  return factsOf(firmAnswersOf(pages, type, today), limits, criterionOf(pages), record)
}

/** Codes of the chosen items. */
export function chosenItems(pages: SavedPages): string[] {
  const items = pages.get('items')?.items
  return Array.isArray(items) ? items.map(String) : []
}

/** The pages that answers of the wizard fill before they are first seen. */
export function pagesOfAnswers(answers: FirmAnswers, text: (amount: bigint) => string) {
  const { sector, employees, revenue, capital, registered, offer } = answers
  const size = {
    ...(sector ? { sector } : {}),
    ...(typeof employees === 'number' ? { employees: String(employees / 100) } : {}),
    ...(typeof revenue === 'bigint' ? { revenue: text(revenue) } : {}),
    ...(revenue === 'none' ? { 'no-revenue': 'on' } : {}),
    ...(typeof capital === 'bigint' ? { capital: text(capital) } : {}),
  }
  const firm = { ...(registered ? { registered } : {}), ...(offer ? { offer } : {}) }
  const lists = Object.fromEntries(listNames.map((name) => [name, answers[name] ?? undefined]))
  const { trait, innovation, selection, link } = lists
  const pages: Record<string, object> = {
    firm,
    size,
    traits: trait ? { trait } : {},
    startup: { ...(innovation ? { innovation } : {}), ...(selection ? { selection } : {}) },
    links: link ? { link } : {},
  }
  return Object.entries(pages).filter(([, values]) => Object.keys(values).length > 0)
}
