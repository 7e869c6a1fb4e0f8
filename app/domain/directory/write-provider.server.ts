import { conflict, invalid } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { dayAsDate } from '../taxonomy/dates'
import {
  asKeeper,
  freeSlug,
  providerColumns,
  providerToChange,
  recordStep,
} from './provider-record.server'
import type { CertificateInput, ProviderInput } from './provider-schemas'

/**
 * Enters somebody in the directory.
 * @returns their id
 * @throws DomainError not-found, invalid with what is not known
 */
export async function addProvider(ctx: Context, input: ProviderInput): Promise<string> {
  asKeeper(ctx)
  return transact(ctx, async (tx) => {
    const columns = await providerColumns(tx, input)
    const { id } = await tx.db.serviceProvider.create({
      data: { ...columns, slug: await freeSlug(tx, input.name), createdAt: tx.now },
      select: { id: true },
    })
    await recordStep(tx, id, 'added')
    return id
  })
}

/**
 * Changes what the directory says of somebody; the address stays.
 * @throws DomainError not-found, conflict, invalid with what is not known
 */
export async function changeProvider(
  ctx: Context,
  id: string,
  { version, ...input }: ProviderInput & { version: number },
): Promise<void> {
  await transact(ctx, async (tx) => {
    await providerToChange(tx, id, version)
    await tx.db.serviceProvider.update({ where: { id }, data: await providerColumns(tx, input) })
    await recordStep(tx, id, 'changed')
  })
}

/**
 * Takes somebody out of the public directory for a time, or brings them back.
 * @throws DomainError not-found, conflict
 */
export async function pauseProvider(
  ctx: Context,
  id: string,
  { version, paused, note }: { version: number; paused: boolean; note?: string },
): Promise<void> {
  await transact(ctx, async (tx) => {
    await providerToChange(tx, id, version)
    const status = paused ? 'paused' : 'listed'
    await tx.db.serviceProvider.update({ where: { id }, data: { status } })
    await recordStep(tx, id, paused ? 'paused' : 'resumed', note)
  })
}

/**
 * Records a certificate for one of the provider's services.
 * @throws DomainError not-found, conflict `changedMeanwhile` or `certificateKnown`, invalid `unknownCode`
 */
export async function addCertificate(
  ctx: Context,
  id: string,
  { version, ...input }: CertificateInput & { version: number },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const { services } = await providerToChange(tx, id, version)
    if (!services.includes(input.service)) {
      throw invalid('unknownCode', { code: input.service })
    }
    const { service, number, issuer, issuedOn, expiresOn } = input
    const { count } = await tx.db.serviceCertificate.createMany({
      data: [
        {
          providerId: id,
          service,
          number,
          issuer,
          issuedOn: dayAsDate(issuedOn),
          expiresOn: expiresOn ? dayAsDate(expiresOn) : null,
          createdAt: tx.now,
        },
      ],
      skipDuplicates: true,
    })
    if (count === 0) throw conflict('certificateKnown')
    await recordStep(tx, id, 'certified', number)
  })
}
