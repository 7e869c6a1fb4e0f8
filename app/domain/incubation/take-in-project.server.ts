import { nextNumber } from '#app/platform/db/next-number.server'
import { conflict, invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { parseTaxCode } from '../organisations/tax-code'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { incubatedTypes, projectNumber } from './incubation'
import { asKeeper, recordStep } from './incubation-record.server'
import type { TakeInInput } from './incubation-schemas'

const SERIES = 'incubation-project'

async function originOf({ db }: TransactionContext, { application, taxCode }: TakeInInput) {
  if (application) {
    const found = await db.supportApplication.findUnique({
      where: { number: application },
      select: { id: true, status: true, organisationId: true },
    })
    if (found?.status !== 'approved') throw invalid('incubationNotApproved')
    const known = await db.incubationProject.count({ where: { applicationId: found.id } })
    if (known > 0) throw conflict('incubationTakenIn')
    return { applicationId: found.id, organisationId: found.organisationId }
  }
  const code = parseTaxCode(taxCode ?? '')?.code
  const found = code
    ? await db.organisation.findUnique({ where: { taxCode: code }, select: { id: true } })
    : null
  if (!found) throw invalid('directoryOrganisationUnknown')
  return { applicationId: null, organisationId: found.id }
}

/**
 * Takes a project in, of an organisation of the exchange or from an application that was approved. Whoever does it
 * becomes its officer.
 * @returns the number of the project
 * @throws DomainError not-found for whoever does not keep incubation, invalid `incubationNotApproved`,
 * `directoryOrganisationUnknown`, `incubationNotForThese`, conflict `incubationTakenIn`
 */
export async function takeInProject(ctx: Context, input: TakeInInput): Promise<string> {
  asKeeper(ctx)
  return transact(ctx, async (tx) => {
    const { application: _, taxCode: __, startsOn, endsOn, ...words } = input
    const origin = await originOf(tx, input)
    const { type, status } = await tx.db.organisation.findUniqueOrThrow({
      where: { id: origin.organisationId },
      select: { type: true, status: true },
    })
    if (!incubatedTypes.includes(type) || status !== 'verified') {
      throw invalid('incubationNotForThese')
    }
    const year = Number(localDay(tx.now).slice(0, 4))
    const number = projectNumber(year, await nextNumber(tx.db, SERIES, year))
    const project = await tx.db.incubationProject.create({
      data: {
        ...words,
        ...origin,
        titleEn: words.titleEn ?? null,
        summaryEn: words.summaryEn ?? null,
        number,
        startsOn: dayAsDate(startsOn),
        endsOn: dayAsDate(endsOn),
        officerId: actorId(tx.actor),
        createdAt: tx.now,
      },
    })
    await recordStep(tx, project, 'taken_in')
    return number
  })
}
