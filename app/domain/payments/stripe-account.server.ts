import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import { conflict, forbidden, invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { partyNames } from './party-names.server'
import type { PartyName } from './payable-view'
import { mayKeepAccounts } from './payment-policy'
import type { StripeAccountInput } from './payment-schemas'

const DAY_MS = 86_400_000

/** The account at Stripe of an organisation on the day of an instant; null where none is in force. */
export async function stripeAccountOn(
  db: Transaction,
  organisationId: string,
  on: Date,
): Promise<string | null> {
  const day = dayAsDate(localDay(on))
  const row = await db.stripeAccount.findFirst({
    where: {
      ...{ organisationId, validFrom: { lte: day } },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    orderBy: { validFrom: 'desc' },
    select: { accountId: true },
  })
  return row?.accountId ?? null
}

/**
 * Puts on record to which account at Stripe card money for an organisation goes from a day on; the account before
 * ends the day before. Payments that were begun keep the account they were begun with.
 * @throws DomainError forbidden for all but those who keep the accounts, `unknownOrganisation`, `dueInPast`,
 * conflict where one begins on that day or later
 */
export function nameStripeAccount(ctx: Context, input: StripeAccountInput): Promise<void> {
  return transact(ctx, async (tx) => {
    if (!mayKeepAccounts(tx.actor)) throw forbidden()
    if (input.validFrom < localDay(tx.now)) throw invalid('dueInPast')
    const payee = await tx.db.organisation.findFirst({
      where: { slug: input.organisation, status: 'verified' },
      select: { id: true },
    })
    if (!payee) throw invalid('unknownOrganisation')
    await tx.db.$queryRaw`SELECT 1 FROM organisation WHERE id = ${payee.id}::uuid FOR UPDATE`
    const validFrom = dayAsDate(input.validFrom)
    const own = { organisationId: payee.id }
    const later = await tx.db.stripeAccount.count({
      where: { ...own, validFrom: { gte: validFrom } },
    })
    if (later > 0) throw conflict()
    await tx.db.stripeAccount.updateMany({
      where: { ...own, validTo: null },
      data: { validTo: new Date(validFrom.getTime() - DAY_MS) },
    })
    await tx.db.stripeAccount.create({
      data: {
        ...own,
        ...{ accountId: input.accountId, validFrom },
        ...{ createdById: actorId(tx.actor), createdAt: tx.now },
      },
    })
  })
}

/** An account at Stripe as staff see it. */
export interface StripeAccountRow {
  id: string
  organisation: PartyName
  accountId: string
  validFrom: Date
  validTo: Date | null
}

/** Every account at Stripe that is or was on record, the newest first. */
export async function stripeAccounts({ db }: Context, locale: Locale): Promise<StripeAccountRow[]> {
  const rows = await db.stripeAccount.findMany({
    orderBy: [{ validFrom: 'desc' }, { id: 'desc' }],
  })
  const names = await partyNames(
    db,
    rows.map(({ organisationId }) => organisationId),
    locale,
  )
  return rows.map(({ id, organisationId, accountId, validFrom, validTo }) => ({
    ...{ id, accountId, validFrom, validTo },
    organisation: names(organisationId),
  }))
}
