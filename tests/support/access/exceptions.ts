import { staffRoles } from '#app/domain/accounts/actor'
import { declarations } from '#app/domain/support-applications/form/pages'
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

/** Why a form is open to nobody here. The tests of its module tell that it does more for those whom it is for. */
const why = {
  parties: 'is the parties’ part of a form that staff have too; staff get no button for it',
  staff: 'is the staff’s part of a form that parties have too; parties get no button for it',
  expert: 'is the expert’s, at their own page',
  provider: 'is the provider’s, at their own page',
  answered: 'asks for an answer of the expert; none of the demo’s requests waits with one',
  batch: 'takes back a batch of one’s own within minutes',
  cards: 'where payments by card are switched on only',
  mail: 'sends a mail through the sign-in of the server, which the matrix does not have',
  session: 'ends a session of whoever asks; each has the one that asks only',
  royalty: 'asks for a royalty that was agreed, of which the demo has none',
  word: 'takes back a word that no party of the demo has given',
  invited: 'is for the person whom the invitation names',
  acting: 'ends what staff do for a person now; in the demo that is over',
  officer: 'is for the officer who answers for the application, who is none of those that ask',
  payee: 'is the payee’s; the department is not the payee of these payments',
} as const

/** Forms that are open to nobody here, each with the reason. */
const openToNobody: Readonly<Record<string, string>> = {
  '/back-office/deals/:number add-document': why.parties,
  '/back-office/deals/:number/story agree': why.parties,
  '/back-office/deals/:number/story withdraw': why.parties,
  '/back-office/moderation undo': why.batch,
  '/back-office/opinions/:number answer': why.expert,
  '/back-office/opinions/:number attach': why.answered,
  '/back-office/payments compare': why.cards,
  '/back-office/payments/:payableId check-card': why.cards,
  '/back-office/payments/:payableId pay-out': why.cards,
  '/back-office/payments/:payableId refund-card': why.cards,
  '/back-office/payments/:payableId report-transfer': why.parties,
  '/back-office/payments/:payableId start-card': why.cards,
  '/back-office/payments/:payableId stop-card': why.cards,
  '/back-office/services/:number cancel': why.parties,
  '/back-office/services/:number deliver': why.provider,
  '/back-office/services/:number rate': why.parties,
  '/back-office/services/:number return': why.provider,
  '/back-office/payments/:payableId confirm-transfer': why.payee,
  '/back-office/payments/:payableId reject-transfer': why.payee,
  '/back-office/payments/:payableId return-transfer': why.payee,
  '/back-office/support/:number accept': why.officer,
  '/back-office/support/:number ask': why.officer,
  '/back-office/support/:number conclude': why.officer,
  '/back-office/support/:number convene': why.officer,
  '/back-office/support/:number lapse': why.officer,
  '/back-office/support/:number screen': why.officer,
  '/back-office/support/:number/grant accept': why.officer,
  '/back-office/support/:number/grant accepted': why.officer,
  '/back-office/support/:number/grant pass': why.officer,
  '/back-office/support/:number/grant prepare': why.officer,
  '/back-office/support/:number/grant return': why.officer,
  '/back-office/support/:number/grant sign': why.officer,
  '/forgot-password -': why.mail,
  '/invitation -': why.invited,
  '/workspace/account/acted-for -': why.acting,
  '/workspace/account/sessions end': why.session,
  '/workspace/deals/:number name-officer': why.staff,
  '/workspace/deals/:number/payments declare': why.royalty,
  '/workspace/deals/:number/story withdraw': why.word,
  '/workspace/deals/:number/story write': why.staff,
  '/workspace/opinions/:number attach': why.staff,
  '/workspace/opinions/:number withdraw': why.staff,
  '/workspace/payments/:payableId check-card': why.cards,
  '/workspace/payments/:payableId pay-out': why.cards,
  '/workspace/payments/:payableId refund-card': why.cards,
  '/workspace/payments/:payableId start-card': why.cards,
  '/workspace/payments/:payableId stop-card': why.cards,
}

/** Addresses that answer the same for every value of their parameter, because it names no record. */
const namesNoRecord: Readonly<Record<string, string>> = {
  '/back-office/support-figures/:year/:format': 'any year has figures',
  '/:side/:slug/interest/wait': 'leads back to the entry, wherever that is',
  '/back-office/organisations/:id reject': 'asks for a reason before it looks',
  '/workspace/incubation/:number session': 'looks at the day before it looks for the project',
  '/back-office/users/:id close': 'asks for a reason before it looks',
  '/back-office/searches -': 'says at the field that nobody searched so',
  '/workspace/organisation/join -': 'says at the field that no organisation has the tax code',
}

/** True for a form that the matrix finds open to nobody, for a reason. */
export function isExcepted({ address }: Route, intent: string): boolean {
  return `${address} ${intent}` in openToNobody
}

export function noLeaf(route: Route, intent: string): boolean {
  return route.address in closedHere || isExcepted(route, intent)
}

/** Forms that the member asked with may not send: the other party's part, staff's, or of another state. */
const notOwners: readonly string[] = [
  '/invitation -',
  '/workspace/account/acted-for -',
  '/workspace/deals/:number/payments declare',
  '/workspace/deals/:number name-officer',
  '/workspace/deals/:number/story withdraw',
  '/workspace/deals/:number/story write',
  '/workspace/opinions/:number attach',
  '/workspace/opinions/:number withdraw',
  '/workspace/payments/:payableId start-card',
  '/workspace/services/:number decline',
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
  '/workspace/support/:id/form/:page size': { 'no-revenue': 'on' },
  '/workspace/support/:id/form/:page declaration': Object.fromEntries(
    declarations.map((name, index) => [`declared[${index}]`, name]),
  ),
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
