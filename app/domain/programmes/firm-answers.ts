import { formatAmount, parseMoney } from '#app/locales/money'
import { type SizeFacts, type SizeFinding, type SizeLimits, sizeOf } from './enterprise-size'
import {
  type FirmFacts,
  firmTypes,
  innovations,
  type Known,
  links,
  type Sector,
  sectors,
  selections,
  traits,
} from './firm-facts'

/** What a firm said of itself, in the wizard or in an application; null where it does not know. */
export interface FirmAnswers {
  type?: string
  sector?: Sector | null
  /** Hundredths of the yearly average of employees in social insurance. */
  employees?: number | null
  revenue?: bigint | 'none' | null
  capital?: bigint | null
  /** YYYY-MM-DD */
  registered?: string | null
  offer?: 'public' | 'none' | null
  trait?: string[] | null
  innovation?: string[] | null
  selection?: string[] | null
  link?: string[] | null
}

/** Stands in an address for "I do not know", and for a question of many answers to which none applies. */
const UNSURE = 'unsure'
const NONE = 'none'

const lists = { trait: traits, innovation: innovations, selection: selections, link: links }

type ListName = keyof typeof lists

export const listNames = Object.keys(lists) as ListName[]

/** Largest sum that is taken for a figure of an enterprise, in đồng. */
const largest = 10n ** 16n

/**
 * Reads an average number of people, such as `10`, `10,5` or `10.25`.
 * @returns hundredths, or null where it is no such number
 */
export function readPeople(text: string): number | null {
  const match = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(text.trim())
  if (!match) return null
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** Writes an average number of people for an address or a field. */
export function writePeople(hundredths: number): string {
  const part = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${Math.floor(hundredths / 100)}${part ? `.${part}` : ''}`
}

/** Reads a sum of đồng that is not negative; null where it is none, or is beyond reason. */
export function readDong(text: string): bigint | null {
  const amount = parseMoney(text, 'VND')
  return amount === null || amount > largest ? null : amount
}

/** True for a day that exists and is not in the future. */
export function isPastDay(day: string, today: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day > today || day < '1945-09-02') return false
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day
}

type Reader<Value> = (text: string) => Value | null

function known<Value>(params: URLSearchParams, name: string, read: Reader<Value>): Known<Value> {
  const text = params.get(name)
  if (text === null || text === '') return undefined
  if (text === UNSURE) return null
  return read(text) ?? undefined
}

const oneOf =
  <Value extends string>(values: readonly Value[]): Reader<Value> =>
  (text) =>
    values.find((value) => value === text) ?? null

function listIn(params: URLSearchParams, name: ListName): string[] | null | undefined {
  const given = params.getAll(name)
  if (given.length === 0) return undefined
  if (given.includes(UNSURE)) return null
  return lists[name].filter((value) => given.includes(value))
}

/** Reads answers from an address; what does not parse counts as not answered. */
export function readAnswers(params: URLSearchParams, today: string): FirmAnswers {
  const revenue = (text: string) => (text === NONE ? (NONE as 'none') : readDong(text))
  const answers: FirmAnswers = {
    ...defined('type', known(params, 'type', oneOf(firmTypes)) ?? undefined),
    ...defined('sector', known(params, 'sector', oneOf(sectors))),
    ...defined('employees', known(params, 'employees', readPeople)),
    ...defined('revenue', known<bigint | 'none'>(params, 'revenue', revenue)),
    ...defined('capital', known(params, 'capital', readDong)),
    ...defined(
      'registered',
      known(params, 'registered', (text) => (isPastDay(text, today) ? text : null)),
    ),
    ...defined('offer', known(params, 'offer', oneOf(['public', 'none'] as const))),
  }
  for (const name of listNames) {
    const list = listIn(params, name)
    if (list !== undefined) answers[name] = list
  }
  return answers
}

function defined<Name extends keyof FirmAnswers>(
  name: Name,
  value: FirmAnswers[Name] | undefined,
): Partial<FirmAnswers> {
  return value === undefined ? {} : ({ [name]: value } as Partial<FirmAnswers>)
}

/** Writes answers as an address carries them, always in the same order. */
export function writeAnswers(answers: FirmAnswers): [name: string, value: string][] {
  const pairs: [string, string][] = []
  const put = (name: string, value: string | null | undefined) => {
    if (value !== undefined) pairs.push([name, value ?? UNSURE])
  }
  const { employees, revenue, capital } = answers
  put('type', answers.type)
  put('sector', answers.sector)
  put('employees', typeof employees === 'number' ? writePeople(employees) : employees)
  put('revenue', typeof revenue === 'bigint' ? String(revenue) : revenue)
  put('capital', typeof capital === 'bigint' ? String(capital) : capital)
  put('registered', answers.registered)
  put('offer', answers.offer)
  for (const name of listNames) {
    const list = answers[name]
    if (list === null) put(name, UNSURE)
    else if (list?.length === 0) put(name, NONE)
    else for (const value of list ?? []) put(name, value)
  }
  return pairs
}

/** A sum of an answer as a field shows it. */
export function dongField(amount: bigint | 'none' | null | undefined): string {
  return typeof amount === 'bigint' ? formatAmount(amount, 'VND', 'vi') : ''
}

/** What decides the size, from the answers. */
export function sizeFactsOf({ sector, employees, revenue, capital }: FirmAnswers): SizeFacts {
  const group = sector === 'services' ? 'services' : sector ? 'production' : sector
  return { sector: group, employeesHundredths: employees, revenue, capital }
}

function sizeSet({ size }: SizeFinding, facts: SizeFacts): readonly string[] | null | undefined {
  if (size) return [size]
  const figures = [facts.sector, facts.employeesHundredths, facts.revenue, facts.capital]
  return figures.includes(undefined) ? undefined : null
}

/** What is never asked, because the exchange's records say it: null where there is no record to look at. */
export type RecordFacts = Record<'place' | 'certificate' | 'field', readonly string[] | null>

const noRecord: RecordFacts = { place: null, certificate: null, field: null }

/**
 * Facts that conditions look at, and how the size came about, from what a firm said of itself.
 * @param record what the exchange knows of the firm; without it such conditions stay unknown
 */
export function factsOf(
  answers: FirmAnswers,
  limits: SizeLimits,
  criterion: Parameters<typeof sizeOf>[2] = 'either',
  record: RecordFacts = noRecord,
): { facts: FirmFacts; size: SizeFinding } {
  const sizeFacts = sizeFactsOf(answers)
  const size = sizeOf(sizeFacts, limits, criterion)
  const one = (value: string | null | undefined) => (value ? [value] : value)
  const sets: FirmFacts['sets'] = { ...record }
  const put = (name: keyof typeof sets, value: readonly string[] | null | undefined) => {
    if (value !== undefined) sets[name] = value
  }
  put('organisation-type', one(answers.type) as string[] | undefined)
  put('sector', one(answers.sector) as string[] | null | undefined)
  put('offer', one(answers.offer) as string[] | null | undefined)
  put('size', answers.type && answers.type !== 'enterprise' ? undefined : sizeSet(size, sizeFacts))
  for (const name of listNames) put(name, answers[name])
  return { facts: { sets, registeredOn: answers.registered }, size }
}
