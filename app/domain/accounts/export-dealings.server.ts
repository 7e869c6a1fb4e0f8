import type { Database } from '#app/platform/db/client.server'

const inOrder = { createdAt: 'asc' } as const
const deal = { select: { number: true } } as const

/** What a person asked, answered, said and confirmed towards others; what those others said is theirs. */
export async function exportDealings(db: Database, userId: string) {
  const [asked, answered, interests, answeredInterests, interestPlaces] = await Promise.all([
    db.question.findMany({
      where: { askerId: userId },
      orderBy: inOrder,
      omit: { id: true, organisationId: true, askerId: true, answeredById: true },
    }),
    db.question.findMany({
      where: { answeredById: userId },
      orderBy: inOrder,
      select: { technologyId: true, needId: true, answer: true, answeredAt: true },
    }),
    db.interest.findMany({
      where: { authorId: userId },
      orderBy: inOrder,
      omit: { id: true, authorId: true, answeredById: true, openKey: true },
    }),
    db.interest.findMany({
      where: { answeredById: userId, authorId: { not: userId } },
      orderBy: inOrder,
      select: { status: true, reasonCode: true, reason: true, answeredAt: true },
    }),
    db.interestPlace.findMany({
      where: { userId },
      orderBy: inOrder,
      select: { technologyId: true, needId: true, offeredAt: true, createdAt: true },
    }),
  ])
  const [steps, confirmations, documents, officerOf, dismissedMatches, matchSteps] =
    await Promise.all([
      db.dealHistory.findMany({
        where: { actorId: userId },
        orderBy: inOrder,
        omit: { id: true, dealId: true, actorId: true, officerId: true },
        include: { deal },
      }),
      db.dealConfirmation.findMany({
        where: { userId },
        orderBy: inOrder,
        select: { deal, stage: true, side: true, reason: true, createdAt: true },
      }),
      db.dealDocument.findMany({
        where: { uploaderId: userId },
        orderBy: inOrder,
        select: { deal, caption: true, createdAt: true, file: { select: { name: true } } },
      }),
      db.deal.findMany({ where: { officerId: userId }, orderBy: inOrder, ...deal }),
      db.match.findMany({
        where: { dismissedById: userId },
        orderBy: { dismissedAt: 'asc' },
        select: {
          technologyId: true,
          needId: true,
          dismissedReason: true,
          dismissedNote: true,
          dismissedAt: true,
        },
      }),
      db.matchHistory.findMany({
        where: { actorId: userId },
        orderBy: inOrder,
        select: {
          match: { select: { technologyId: true, needId: true } },
          action: true,
          note: true,
          createdAt: true,
        },
      }),
    ])
  return {
    questions: asked,
    answers: answered,
    interests: interests.map((row) => ({ ...row, budgetMax: row.budgetMax?.toString() ?? null })),
    interestAnswers: answeredInterests,
    interestPlaces,
    deals: { steps, confirmations, documents, officerOf },
    dismissedMatches,
    matchSteps,
  }
}
