import type { ProviderAction } from '#app/platform/db/generated/enums'
import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { slugOf } from '#app/platform/text/slug'
import { actorId } from '../accounts/actor'
import type { Context, TransactionContext } from '../context'
import { isUuid } from '../is-uuid'
import { parseTaxCode } from '../organisations/tax-code'
import { dayAsDate } from '../taxonomy/dates'
import { unknownCodes } from '../taxonomy/index.server'
import { mayKeepDirectory } from './directory-policy'
import type { ProviderInput } from './provider-schemas'

/** @throws DomainError not-found for whoever does not keep the directory */
export function asKeeper({ actor }: Pick<Context, 'actor'>): void {
  if (!mayKeepDirectory(actor)) throw notFound()
}

/**
 * An entry that is about to change, once it is sure that nobody was faster.
 * @throws DomainError not-found, conflict `changedMeanwhile`
 */
export async function providerToChange(tx: TransactionContext, id: string, version: number) {
  asKeeper(tx)
  if (!isUuid(id)) throw notFound()
  const { count } = await tx.db.serviceProvider.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  })
  const found = await tx.db.serviceProvider.findUnique({ where: { id } })
  if (!found) throw notFound()
  if (count === 0) throw conflict()
  return found
}

async function accountOf({ db }: TransactionContext, address: string | undefined) {
  if (!address) return null
  const found = await db.user.findUnique({ where: { email: address }, select: { id: true } })
  if (!found) throw invalid('directoryAccountUnknown')
  return found.id
}

async function organisationOf({ db }: TransactionContext, written: string | undefined) {
  if (!written) return null
  const code = parseTaxCode(written)?.code
  const found = code
    ? await db.organisation.findUnique({ where: { taxCode: code }, select: { id: true } })
    : null
  if (!found) throw invalid('directoryOrganisationUnknown')
  return found.id
}

/**
 * The columns of what staff wrote.
 * @throws DomainError invalid `unknownCode`, `directoryAccountUnknown`, `directoryOrganisationUnknown`
 */
export async function providerColumns(tx: TransactionContext, input: ProviderInput) {
  const [unknown] = [
    ...(await unknownCodes(tx.db, 'transfer-service', input.services, tx.now)),
    ...(await unknownCodes(tx.db, 'field', input.fieldCodes, tx.now)),
  ]
  if (unknown !== undefined) throw invalid('unknownCode', { code: unknown })
  return {
    kind: input.kind,
    name: input.name,
    workplace: input.workplace ?? null,
    headlineVi: input.headlineVi,
    headlineEn: input.headlineEn ?? null,
    aboutVi: input.aboutVi ?? null,
    aboutEn: input.aboutEn ?? null,
    services: input.services,
    fieldCodes: input.fieldCodes,
    userId: await accountOf(tx, input.account),
    organisationId: await organisationOf(tx, input.taxCode),
    consentOn: input.consentOn ? dayAsDate(input.consentOn) : null,
  }
}

/** An address that nobody has yet. */
export async function freeSlug({ db }: TransactionContext, name: string): Promise<string> {
  const base = slugOf(name, 'chuyen-gia')
  const taken = await db.serviceProvider.findMany({
    where: { slug: { startsWith: base } },
    select: { slug: true },
  })
  const slugs = new Set(taken.map(({ slug }) => slug))
  if (!slugs.has(base)) return base
  let number = 2
  while (slugs.has(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}

/** Writes a row of history. */
export async function recordStep(
  tx: TransactionContext,
  providerId: string,
  action: ProviderAction,
  note?: string,
): Promise<void> {
  await tx.db.providerHistory.create({
    data: {
      providerId,
      actorId: actorId(tx.actor),
      action,
      note: note ?? null,
      createdAt: tx.now,
    },
  })
}
