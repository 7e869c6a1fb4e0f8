import type { Answer } from './real-server'
import type { Route } from './route-table'

/** Addresses that nobody opens in the tests, each with the reason. */
const closedHere: Readonly<Record<string, string>> = {
  '/demo/mail': 'in the demo only',
  '/demo/mail/:id': 'in the demo only',
  '/bench': 'in the benchmarks only',
  '/*': 'is the page of what is not there',
}

/** Addresses that answer the same for every value of their parameter, because it names no record. */
const namesNoRecord: Readonly<Record<string, string>> = {
  '/back-office/support-figures/:year/:format': 'any year has figures',
}

export function noLeaf({ address }: Route): boolean {
  return address in closedHere
}

export function vacuous({ address }: Route, _intent: string, _answer: Answer): boolean {
  return address in namesNoRecord
}

/** Fields that a form needs and that cannot be guessed from its schema, by address and intent. */
const fields: Readonly<Record<string, Readonly<Record<string, string>>>> = {}

export function extraFields({ address }: Route) {
  return (intent: string): Record<string, string> => ({
    ...fields[address],
    ...fields[`${address} ${intent}`],
  })
}
