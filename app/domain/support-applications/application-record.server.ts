import type { Transaction } from '#app/platform/db/client.server'
import type { SupportApplicationStatus } from '#app/platform/db/generated/enums'
import { conflict, forbidden, notFound } from '#app/platform/http/domain-error'
import type { Person } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { isUuid } from '../is-uuid'
import { type ProgrammeContent, ProgrammeContentSchema } from '../programmes/programme'
import type { SavedPages } from './application-answers'
import { refusalToApply } from './application-policy'

export type Applicant = Person & { organisation: NonNullable<Person['organisation']> }

/**
 * The actor as somebody who acts for an organisation.
 * @throws DomainError not-found for everybody else
 */
export function asApplicant({ actor }: Pick<TransactionContext, 'actor'>): Applicant {
  if (actor.kind !== 'person' || !actor.organisation) throw notFound()
  return { ...actor, organisation: actor.organisation }
}

const applicantColumns = {
  name: true,
  taxCode: true,
  address: true,
  unitCode: true,
  representativeName: true,
  representativeTitle: true,
} as const

/** What an application keeps of its organisation, as it is now. */
export function organisationAsNow(db: Transaction, id: string) {
  return db.organisation.findUniqueOrThrow({ where: { id }, select: applicantColumns })
}

/** The saved pages by name. */
export function pagesOf(rows: readonly { page: string; answers: unknown }[]): SavedPages {
  return new Map(rows.map(({ page, answers }) => [page, answers as Record<string, unknown>]))
}

/** The rules an application is bound to. */
export function contentOf(version: { content: unknown }): ProgrammeContent {
  return ProgrammeContentSchema.parse(version.content)
}

/** In the words of the conditions: what kind of organisation applies (Decree 80/2021/NĐ-CP, Art. 2). */
export function firmTypeOf(type: string): string {
  return type === 'startup' ? 'enterprise' : type
}

/**
 * An application of the actor's organisation that is about to change, locked until the transaction ends.
 * @throws DomainError not-found where it is not theirs, forbidden with its reason, conflict
 * `supportAlreadySubmitted` with its number
 * @param statuses in which it may be changed: a draft, if nothing else is said
 */
export async function draftToChange(
  tx: TransactionContext,
  id: string,
  statuses: readonly SupportApplicationStatus[] = ['draft'],
) {
  const applicant = asApplicant(tx)
  if (!isUuid(id)) throw notFound()
  await tx.db.$queryRaw`SELECT 1 FROM support_application WHERE id = ${id}::uuid FOR UPDATE`
  const application = await tx.db.supportApplication.findFirst({
    where: { id, organisationId: applicant.organisation.id },
    include: {
      pages: true,
      budgetLines: true,
      documents: true,
      programmeVersion: true,
      question: { select: { askedAt: true } },
    },
  })
  if (!application) throw notFound()
  const refusal = refusalToApply(applicant)
  if (refusal) throw forbidden(refusal)
  if (!statuses.includes(application.status)) {
    throw conflict('supportAlreadySubmitted', { number: application.number ?? '' })
  }
  return {
    ...application,
    applicant,
    saved: pagesOf(application.pages),
    content: contentOf(application.programmeVersion),
  }
}

/** Lets the lists know that an application changed. */
export async function touch(tx: TransactionContext, id: string): Promise<void> {
  await tx.db.supportApplication.update({ where: { id }, data: { version: { increment: 1 } } })
}
