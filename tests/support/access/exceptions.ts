import { staffRoles } from '#app/domain/accounts/actor'
import type { Route } from './route-table'

/** Addresses that nobody opens in the tests, each with the reason. */
const closedHere: Readonly<Record<string, string>> = {
  '/demo/mail': 'in the demo only',
  '/demo/mail/:id': 'in the demo only',
  '/bench': 'in the benchmarks only',
  '/*': 'is the page of what is not there',
  '/back-office/payments/stripe-accounts': 'where Stripe Connect is switched on only',
  '/webhooks/stripe': 'without keys of Stripe nobody is heard',
}

/**
 * Forms that are answered as not found to everybody here although the record of their address is there: they name a
 * record of their own besides (a message, a member, a match), carry a token, or ask for a state in which the demo has
 * no such record. That they do more for those whom they are for is told by the tests of their modules.
 */
const needMore: readonly string[] = [
  '/back-office/reference/:list/new preview',
  '/back-office/reference/:list/entries/:key preview',
  '/workspace/incubation/:number step-down',
  '/back-office/acting/:organisationId -',
  '/back-office/calls/new -',
  '/back-office/deals/:number add-document',
  '/back-office/deals/:number name-officer',
  '/back-office/deals/:number/story agree',
  '/back-office/deals/:number/story withdraw',
  '/back-office/matches/:matchId/meeting cancel',
  '/back-office/matches dismiss',
  '/back-office/matches introduce',
  '/back-office/matches pin',
  '/back-office/matches restore',
  '/back-office/matches unpin',
  '/back-office/moderation undo',
  '/back-office/opinions/:number answer',
  '/back-office/opinions/:number attach',
  '/back-office/opinions/new -',
  '/back-office/organisations/:id membership',
  '/back-office/payments compare',
  '/back-office/payments/:payableId check-card',
  '/back-office/payments/:payableId confirm-transfer',
  '/back-office/payments/:payableId pay-out',
  '/back-office/payments/:payableId refund-card',
  '/back-office/payments/:payableId reject-transfer',
  '/back-office/payments/:payableId report-transfer',
  '/back-office/payments/:payableId return-transfer',
  '/back-office/payments/:payableId start-card',
  '/back-office/payments/:payableId stop-card',
  '/back-office/searches -',
  '/back-office/services/:number cancel',
  '/back-office/services/:number deliver',
  '/back-office/services/:number rate',
  '/back-office/services/:number return',
  '/back-office/support/:number accept',
  '/back-office/support/:number ask',
  '/back-office/support/:number conclude',
  '/back-office/support/:number convene',
  '/back-office/support/:number lapse',
  '/back-office/support/:number screen',
  '/back-office/support/:number/grant accept',
  '/back-office/support/:number/grant accepted',
  '/back-office/support/:number/grant pass',
  '/back-office/support/:number/grant prepare',
  '/back-office/support/:number/grant return',
  '/back-office/support/:number/grant sign',
  '/back-office/users/:id end',
  '/back-office/users/:id reopen',
  '/follow-up -',
  '/forgot-password -',
  '/invitation -',
  '/still-available -',
  '/stop-digest -',
  '/unsubscribe -',
  '/workspace/account/acted-for -',
  '/workspace/account/sessions end',
  '/workspace/commune/new-need -',
  '/workspace/councils/:number declare',
  '/workspace/councils/:number score',
  '/workspace/deals/:number name-officer',
  '/workspace/deals/:number/payments declare',
  '/workspace/deals/:number/room/guests agree-guest',
  '/workspace/deals/:number/room/notes comment',
  '/workspace/deals/:number/room/notes confirm-note',
  '/workspace/deals/:number/room/offers accept-offer',
  '/workspace/deals/:number/room/tasks tick-task',
  '/workspace/deals/:number/story agree',
  '/workspace/deals/:number/story withdraw',
  '/workspace/deals/:number/story write',
  '/workspace/interests/:interestId accept',
  '/workspace/interests/:interestId decline',
  '/workspace/matches dismiss',
  '/workspace/matches restore',
  '/workspace/matches/:side/:listingId dismiss',
  '/workspace/matches/:side/:listingId restore',
  '/workspace/ndas/:ndaId withdraw',
  '/workspace/needs/:needId/edit/files disclosure',
  '/workspace/needs/:needId/edit/files remove',
  '/workspace/notifications open',
  '/workspace/notifications read',
  '/workspace/opinions/:number attach',
  '/workspace/opinions/:number withdraw',
  '/workspace/organisation/join -',
  '/workspace/organisation/members accept',
  '/workspace/organisation/members cancel',
  '/workspace/organisation/members decline',
  '/workspace/organisation/members end',
  '/workspace/organisation/members role',
  '/workspace/organisations -',
  '/workspace/payments/:payableId check-card',
  '/workspace/payments/:payableId confirm-transfer',
  '/workspace/payments/:payableId pay-out',
  '/workspace/payments/:payableId refund-card',
  '/workspace/payments/:payableId reject-transfer',
  '/workspace/payments/:payableId return-transfer',
  '/workspace/payments/:payableId start-card',
  '/workspace/payments/:payableId stop-card',
  '/workspace/searches change',
  '/workspace/searches delete',
  '/workspace/services/:number deliver',
  '/workspace/services/:number return',
  '/workspace/shortlist add',
  '/workspace/support/:id appeal',
  '/workspace/support/:id withdraw',
  '/workspace/support/:id/answer answer',
  '/workspace/support/:id/answer remove',
  '/workspace/support/:id/papers remove',
  '/workspace/support/new -',
  '/workspace/technologies/:technologyId/edit/files disclosure',
  '/workspace/technologies/:technologyId/edit/files remove',
]

/** Addresses that answer the same for every value of their parameter, because it names no record. */
const namesNoRecord: Readonly<Record<string, string>> = {
  '/back-office/support-figures/:year/:format': 'any year has figures',
  '/:side/:slug/interest/wait': 'leads back to the entry, wherever that is',
  '/back-office/organisations/:id reject': 'asks for a reason before it looks',
  '/workspace/incubation/:number session': 'looks at the day before it looks for the project',
  '/back-office/users/:id close': 'asks for a reason before it looks',
}

export function noLeaf({ address }: Route, intent: string): boolean {
  return address in closedHere || needMore.includes(`${address} ${intent}`)
}

/** Forms that the member asked with may not send: the other party's part, staff's, or of another state. */
const notOwners: readonly string[] = [
  '/workspace/incubation/:number step-down',
  '/workspace/councils/:number declare',
  '/workspace/councils/:number score',
  '/workspace/deals/:number name-officer',
  '/workspace/deals/:number/payments declare',
  '/workspace/deals/:number/story agree',
  '/workspace/deals/:number/story withdraw',
  '/workspace/deals/:number/story write',
  '/workspace/interests/:interestId accept',
  '/workspace/interests/:interestId decline',
  '/workspace/ndas/:ndaId withdraw',
  '/workspace/opinions/:number attach',
  '/workspace/opinions/:number withdraw',
  '/workspace/payments/:payableId start-card',
  '/workspace/services/:number decline',
  '/workspace/services/:number deliver',
  '/workspace/services/:number return',
  '/workspace/support/:id appeal',
  '/workspace/support/:id withdraw',
  '/workspace/support/:id/answer answer',
  '/workspace/support/:id/answer remove',
  '/workspace/support/:id/papers remove',
]

export function notForOwner({ address }: Route, intent: string): boolean {
  return notOwners.includes(`${address} ${intent}`)
}

export function vacuous({ address }: Route, intent: string): boolean {
  return address in namesNoRecord || `${address} ${intent}` in namesNoRecord
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
  '/back-office/matches/:matchId/meeting propose': { minutes: '30', place: 'Sở' },
  '/back-office/acting/:organisationId': { minutes: '30' },
  '/back-office/demo-days/:id change': { endsAt: '2026-12-31T10:00', place: 'A' },
  '/back-office/incubation/:number change': { endsOn: '2027-12-31' },
}

export function extraFields({ address }: Route) {
  return (intent: string): Record<string, string> => ({
    ...fields[address],
    ...fields[`${address} ${intent}`],
  })
}

/** Pages of the workspace that staff open besides, to see what the parties see. */
const staffToo: readonly RegExp[] = [
  /^\/workspace\/councils\/:id\/documents/,
  /^\/workspace\/services\/:number/,
  /^\/workspace\/incubation\/:number/,
  /^\/workspace\/deals\/:number\/payments/,
  /^\/workspace\/payments\//,
]

export function openToOthers({ address }: Route, role: string): boolean {
  const isStaffRole = staffRoles.some((name) => name === role)
  return isStaffRole && staffToo.some((area) => area.test(address))
}
