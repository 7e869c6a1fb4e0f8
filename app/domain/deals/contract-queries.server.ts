import { isoDay } from '#app/locales/dates'
import type { Locale } from '#app/locales/locale'
import { forbidden, notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { termOptions } from '../taxonomy/index.server'
import { contractChecklist, wordsAreExtra } from './contract-checklist'
import { contractOf } from './contract-record.server'
import { isDealNumber } from './deal'
import { refusalToAct, roleIn } from './deal-policy'
import { isOpen, termsStages } from './deal-stages'
import { termsView } from './deal-terms-view.server'
import { programmeNames, programmeOptions } from './programme-facts.server'

async function readDeal({ db, actor }: Context, number: string | undefined) {
  const deal =
    number && isDealNumber(number)
      ? await db.deal.findUnique({
          where: { number },
          include: { technology: { select: { legalClass: true } } },
        })
      : null
  const role = deal && roleIn(actor, deal)
  if (!deal || !role) throw notFound()
  return { deal, role }
}

/**
 * The checklist of a deal's contract: the items of the law in force on the day of signing, or today while
 * that is open.
 * @throws DomainError not-found for everybody but parties and staff
 */
export async function dealChecklist(ctx: Context, number: string | undefined, locale: Locale) {
  const { deal } = await readDeal(ctx, number)
  const on = deal.signedOn ?? ctx.now
  const items = await termOptions(ctx.db, 'contract-content', on, locale)
  return contractChecklist(items, deal, await contractOf(ctx.db, deal.id))
}

/** The checklist as the deal's page and the contract's show it. */
export type Checklist = Awaited<ReturnType<typeof dealChecklist>>

/**
 * The contract of a deal as its parties read it: the items with what fills them, and the facts.
 * @throws DomainError not-found for everybody but its parties: to staff the words are the parties' own
 */
export async function contractPage(ctx: Context, number: string | undefined, locale: Locale) {
  const { deal, role } = await readDeal(ctx, number)
  if (role === 'staff') throw notFound()
  const { db } = ctx
  const [checklist, contract, terms] = await Promise.all([
    dealChecklist(ctx, number, locale),
    contractOf(db, deal.id),
    termsView(db, deal, role, locale),
  ])
  return {
    number: deal.number,
    title: deal.title,
    version: deal.version,
    items: checklist.map((item) => ({ ...item, text: contract.texts[item.code] ?? '' })),
    terms,
    facts: { ...contract, ...(await programmeNames(db, contract, locale)) },
    mayChange:
      isOpen(deal.stage) &&
      termsStages.includes(deal.stage) &&
      refusalToAct(ctx.actor, role) === null,
  }
}

export type ContractPage = Awaited<ReturnType<typeof contractPage>>

/**
 * What the form of the contract begins with, and its lists in force on the day of signing, or today.
 * @throws DomainError not-found, or forbidden where the reader may not change the contract
 */
export async function contractForm(ctx: Context, number: string | undefined, locale: Locale) {
  const { deal, role } = await readDeal(ctx, number)
  if (role === 'staff') throw notFound()
  const refusal = refusalToAct(ctx.actor, role)
  if (refusal) throw forbidden(refusal)
  if (!termsStages.includes(deal.stage)) throw forbidden('termsFixed')
  const { db, now } = ctx
  const on = deal.signedOn ?? now
  const [items, options, contract] = await Promise.all([
    termOptions(db, 'contract-content', on, locale),
    programmeOptions(db, on, locale),
    contractOf(db, deal.id),
  ])
  const restricted =
    contract.restricted ?? (deal.technology?.legalClass === 'restricted' ? true : null)
  return {
    number: deal.number,
    title: deal.title,
    version: deal.version,
    items: items.map(({ code, label }) => ({ code, label, optional: wordsAreExtra(code) })),
    options,
    contract: { ...contract, restricted, effectiveOn: isoDayOrEmpty(contract.effectiveOn) },
  }
}

const isoDayOrEmpty = (day: Date | null) => (day ? isoDay(day) : '')
