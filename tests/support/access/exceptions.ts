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

export function noLeaf({ address }: Route, intent: string): boolean {
  return address in closedHere || `${address} ${intent}` in closedHere
}

/** Forms of an address that are not its owner's to send, or not in the state that the demo has it in. */
const notOwners: Readonly<Record<string, string>> = {}

export function notForOwner({ address }: Route, intent: string): boolean {
  return address in notOwners || `${address} ${intent}` in notOwners
}

export function vacuous({ address }: Route, _intent: string, _answer: Answer): boolean {
  return address in namesNoRecord
}

/** Fields that a form needs and that cannot be guessed from its schema, by address and intent. */
const fields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/:side/:slug/nda': { months: '12', position: 'Giám đốc', agree: 'yes' },
  '/workspace/interests/:interestId/nda': { months: '12', position: 'Giám đốc', agree: 'yes' },
  '/workspace/deals/:number/story agree': { agree: 'on' },
  '/back-office/deals/:number/story agree': { agree: 'on' },
  '/workspace/deals/:number/payments/edit': {
    'lines[0].amount': '1000000',
    'lines[0].dueOn': '2027-01-31',
  },
  '/workspace/support/:id/form/:page': { registered: '2020-01-01' },
  '/:side/:slug/ask': { email: 'nguoi.thu@people.test' },
  '/back-office/calls/:id change': { closesAt: '2027-12-31T09:00' },
  '/back-office/calls/new': { closesAt: '2027-12-31T09:00' },
  '/back-office/experts/:id change': { consentOn: '2026-01-05' },
  '/back-office/experts/new': { consentOn: '2026-01-05' },
  '/back-office/vocabulary/:id change': { vi: 'một từ\nhai từ' },
  '/back-office/vocabulary/new': { vi: 'một từ\nhai từ' },
  '/workspace/deals/:number/room/offers make-offer': { amount: '1000000' },
  '/workspace/deals/:number/payments declare': { sales: '1000000' },
}

export function extraFields({ address }: Route) {
  return (intent: string): Record<string, string> => ({
    ...fields[address],
    ...fields[`${address} ${intent}`],
  })
}
