import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import { forbidden, invalid } from '#app/platform/http/domain-error'
import { type Actor, actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { labelsOf, unknownCodes } from '../taxonomy/index.server'
import type { BankAccountView } from './bank-account'
import { theExchange } from './ledger'
import { mayKeepAccounts } from './payment-policy'
import type { BankAccountInput } from './payment-schemas'

/** Whose account somebody may name: the exchange's for finance staff, otherwise their organisation's. */
function ownerFor(actor: Actor, exchange: boolean): string {
  if (exchange) {
    if (mayKeepAccounts(actor)) return theExchange
    throw forbidden()
  }
  if (actor.kind !== 'person' || !actor.organisation) throw forbidden()
  if (actor.organisation.role !== 'owner') throw forbidden('ownersOnly')
  if (actor.organisation.status === 'suspended') throw forbidden('organisationSuspended')
  return actor.organisation.id
}

/**
 * Names the account that transfers go to from now on; the earlier ones stay on record.
 * @param exchange true for the exchange's own
 * @throws DomainError forbidden, or `unknownCode` for a bank that is not in the list
 */
export function nameBankAccount(
  ctx: Context,
  input: BankAccountInput,
  exchange = false,
): Promise<void> {
  return transact(ctx, async (tx) => {
    const owner = ownerFor(tx.actor, exchange)
    const [unknown] = await unknownCodes(tx.db, 'bank', [input.bankCode], tx.now)
    if (unknown !== undefined) throw invalid('unknownCode', { code: unknown })
    await tx.db.bankAccount.create({
      data: { ...input, owner, createdById: actorId(tx.actor), createdAt: tx.now },
    })
  })
}

/** The account that transfers to an organisation, or to the exchange, go to; null where none was named. */
export async function bankAccountOf(
  db: Transaction,
  owner: string | null,
  locale: Locale,
): Promise<BankAccountView | null> {
  const row = await db.bankAccount.findFirst({
    where: { owner: owner ?? theExchange },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  if (!row) return null
  const banks = await labelsOf(db, 'bank', locale)
  const { bankCode, accountNumber, holderName, createdAt } = row
  return {
    ...{ bankCode, accountNumber, holderName },
    bank: banks[bankCode] ?? bankCode,
    since: createdAt,
  }
}
