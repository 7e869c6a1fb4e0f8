import type { TransactionContext } from '../context'
import { listingOf, openKeyOf } from './interest'

/** The reason code by which an interest ends that would be one in an own entry. */
const ENDED = 'merged'

/**
 * Gives what waits between an organisation and others to its successor: interests, places in queues, questions without
 * an answer. An interest that would then be one in an own entry, or a second one for the same, ends.
 * @returns how many interests, and questions
 */
export async function passTalks(
  { db, now }: TransactionContext,
  from: string,
  to: string,
): Promise<{ interests: number; questions: number }> {
  const open = await db.interest.findMany({
    where: {
      openKey: { not: null },
      OR: [{ fromOrganisationId: from }, { toOrganisationId: from }],
    },
    select: {
      id: true,
      status: true,
      technologyId: true,
      needId: true,
      fromOrganisationId: true,
      toOrganisationId: true,
      openKey: true,
    },
  })
  let interests = 0
  for (const interest of open) {
    const pass = (id: string) => (id === from ? to : id)
    const fromOrganisationId = pass(interest.fromOrganisationId)
    const toOrganisationId = pass(interest.toOrganisationId)
    const openKey = openKeyOf(fromOrganisationId, listingOf(interest))
    const twin =
      openKey !== interest.openKey && (await db.interest.findUnique({ where: { openKey } }))
    const ends = fromOrganisationId === toOrganisationId || Boolean(twin)
    if (!ends) interests += 1
    await db.interest.update({
      where: { id: interest.id },
      data: {
        fromOrganisationId,
        toOrganisationId,
        openKey: ends ? null : openKey,
        ...(ends && interest.status === 'pending'
          ? { status: 'withdrawn', reasonCode: ENDED, answeredAt: now }
          : {}),
      },
    })
  }
  await passPlaces({ db }, from, to)
  const questions = await db.question.updateMany({
    where: { organisationId: from, answeredAt: null },
    data: { organisationId: to },
  })
  return { interests, questions: questions.count }
}

async function passPlaces(
  { db }: Pick<TransactionContext, 'db'>,
  from: string,
  to: string,
): Promise<void> {
  const places = await db.interestPlace.findMany({
    where: { organisationId: from, placeKey: { not: null } },
  })
  for (const place of places) {
    const placeKey = openKeyOf(to, listingOf(place))
    const twin = await db.interestPlace.findUnique({ where: { placeKey } })
    await db.interestPlace.update({
      where: { id: place.id },
      data: { organisationId: to, placeKey: twin ? null : placeKey },
    })
  }
}
