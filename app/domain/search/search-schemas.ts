import { z } from 'zod'
import { updatedWithin } from './freshness'
import { type FacetName, searchKinds } from './listing-document'

/** Orders a result can be shown in. */
export const searchSorts = ['relevance', 'newest', 'price'] as const

/** Longest words that a search takes, in characters. */
export const longestWords = 500
const HIGHEST_PAGE = 10_000
const MOST_PER_PAGE = 100

const wholeNumber = z
  .string()
  .regex(/^\d{1,15}$/, 'must be a whole number')
  .transform(Number)
const trl = wholeNumber.pipe(z.number().min(1, 'must be 1 to 9').max(9, 'must be 1 to 9'))
const code = z.string().max(100, 'is too long')
const codes = z.array(code).max(50, 'has too many values').default([])

/**
 * The parameters of `/search`, the catalogues and `GET /api/v1/search`. A parameter that may be given
 * several times is a list here; unknown parameters are ignored, empty ones count as absent.
 */
export const SearchParamsSchema = z
  .object({
    q: z.string().max(longestWords, `is longer than ${longestWords} characters`).default(''),
    kind: z.array(z.enum(searchKinds, `must be one of ${searchKinds.join(', ')}`)).default([]),
    page: wholeNumber
      .pipe(z.number().min(1, 'begins at 1').max(HIGHEST_PAGE, `is at most ${HIGHEST_PAGE}`))
      .default(1),
    limit: wholeNumber
      .pipe(z.number().min(1, 'is at least 1').max(MOST_PER_PAGE, `is at most ${MOST_PER_PAGE}`))
      .default(20),
    sort: z.enum(searchSorts, `must be one of ${searchSorts.join(', ')}`).default('relevance'),
    lang: z.enum(['vi', 'en'], 'must be vi or en').default('vi'),
    field: codes,
    ip: codes,
    transferForm: codes,
    place: codes,
    organisation: codes,
    organisationType: codes,
    priority: codes,
    legalClass: codes,
    trl: z.array(trl).default([]),
    trlMin: trl.optional(),
    trlMax: trl.optional(),
    priceMin: wholeNumber.optional(),
    priceMax: wholeNumber.optional(),
    green: z.enum(['true', 'false'], 'must be true or false').optional(),
    updated: z.enum(updatedWithin, `must be one of ${updatedWithin.join(', ')}`).optional(),
  })
  .refine(
    ({ trlMin, trlMax }) => trlMin === undefined || trlMax === undefined || trlMin <= trlMax,
    {
      path: ['trlMax'],
      message: 'is below trlMin',
    },
  )
  .refine(
    ({ priceMin, priceMax }) =>
      priceMin === undefined || priceMax === undefined || priceMin <= priceMax,
    { path: ['priceMax'], message: 'is below priceMin' },
  )

export type SearchParams = z.output<typeof SearchParamsSchema>

/** A parameter that does not parse, with what is wrong, in English. */
export interface ParameterProblem {
  readonly parameter: string
  readonly message: string
}

export type ParsedSearch =
  | { readonly ok: true; readonly params: SearchParams }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] }

const lists: ReadonlySet<string> = new Set([
  'kind',
  'field',
  'ip',
  'transferForm',
  'place',
  'organisation',
  'organisationType',
  'priority',
  'legalClass',
  'trl',
])

/** Reads the parameters of an address. Lists may be repeated or joined by commas. */
export function parseSearchParams(query: URLSearchParams): ParsedSearch {
  const input: Record<string, string | string[]> = {}
  const problems: ParameterProblem[] = []
  for (const parameter of Object.keys(SearchParamsSchema.shape)) {
    const values = query.getAll(parameter).filter((value) => value !== '')
    if (values.length === 0) continue
    if (lists.has(parameter)) {
      const each = values.flatMap((value) => value.split(',')).map((value) => value.trim())
      input[parameter] = [...new Set(each.filter((value) => value !== ''))]
    } else if (values.length > 1) problems.push({ parameter, message: 'is given more than once' })
    else input[parameter] = values[0] ?? ''
  }
  const parsed = SearchParamsSchema.safeParse(input)
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      problems.push({ parameter: String(issue.path[0] ?? ''), message: issue.message })
    }
  }
  return parsed.success && problems.length === 0
    ? { ok: true, params: parsed.data }
    : { ok: false, problems }
}

/** The facet values that the parameters choose. */
export function chosenFacets(params: SearchParams): Partial<Record<FacetName, string[]>> {
  const chosen: Partial<Record<FacetName, string[]>> = {
    kind: params.kind,
    field: params.field,
    ip: params.ip,
    transferForm: params.transferForm,
    place: params.place,
    organisation: params.organisation,
    organisationType: params.organisationType,
    priority: params.priority,
    legalClass: params.legalClass,
    trl: params.trl.map(String),
    green: params.green === undefined ? [] : [params.green],
  }
  return Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length > 0))
}
