import type { Database } from '#app/platform/db/client.server'

const inOrder = { createdAt: 'asc' } as const
const deal = { select: { number: true } } as const

/** What a person wrote and did in the rooms of deals. */
export async function exportRoom(db: Database, userId: string) {
  const written = { where: { authorId: userId }, orderBy: inOrder }
  const [messages, offers, offerAnswers, notes, noteComments, noteConfirmations, tasks, tasksDone] =
    await Promise.all([
      db.roomMessage.findMany({ ...written, select: { deal, body: true, createdAt: true } }),
      db.offer.findMany({
        ...written,
        select: { deal, amount: true, currency: true, words: true, status: true, createdAt: true },
      }),
      db.offer.findMany({
        where: { answeredById: userId },
        orderBy: inOrder,
        select: { deal, status: true, reason: true, answeredAt: true },
      }),
      db.meetingNote.findMany({
        ...written,
        select: { deal, heldOn: true, title: true, body: true, createdAt: true },
      }),
      db.meetingNoteComment.findMany({ ...written, select: { body: true, createdAt: true } }),
      db.meetingNoteConfirmation.findMany({
        where: { userId },
        orderBy: inOrder,
        select: { note: { select: { title: true, deal } }, createdAt: true },
      }),
      db.roomTask.findMany({
        where: { OR: [{ authorId: userId }, { assigneeId: userId }] },
        orderBy: inOrder,
        select: { deal, title: true, dueOn: true, doneAt: true },
      }),
      db.roomTask.findMany({
        where: { doneById: userId },
        orderBy: inOrder,
        select: { deal, title: true, doneAt: true },
      }),
    ])
  const guests = await db.roomGuest.findMany({
    where: {
      OR: [
        { userId },
        { askedById: userId },
        { providerById: userId },
        { seekerById: userId },
        { endedById: userId },
      ],
    },
    orderBy: inOrder,
    select: { deal, kind: true, status: true, createdAt: true, endedAt: true },
  })
  const contacts = await db.contact.findMany({
    ...written,
    select: { deal, kind: true, heldOn: true, summary: true },
  })
  const meetings = await db.meeting.findMany({
    where: { createdById: userId },
    orderBy: inOrder,
    select: { startsAt: true, minutes: true, place: true, note: true, createdAt: true },
  })
  const meetingAnswers = await db.meetingAnswer.findMany({
    where: { userId },
    orderBy: inOrder,
    select: { meeting: { select: { startsAt: true } }, reply: true, words: true, createdAt: true },
  })
  const entered = await db.lateEntry.findMany({
    where: { enteredById: userId },
    orderBy: inOrder,
    select: { deal, source: true, createdAt: true },
  })
  const followUps = await db.followUp.findMany({
    where: { enteredById: userId },
    orderBy: inOrder,
    select: { deal, months: true, answeredAt: true },
  })
  const stories = await db.successStoryText.findMany({
    ...written,
    select: {
      story: { select: { deal } },
      version: true,
      title: true,
      body: true,
      titleEn: true,
      bodyEn: true,
    },
  })
  const storyConsents = await db.successStoryConsent.findMany({
    where: { OR: [{ userId }, { withdrawnById: userId }] },
    orderBy: inOrder,
    select: { story: { select: { deal } }, version: true, createdAt: true, withdrawnAt: true },
  })
  const readings = await db.roomReading.count({ where: { userId } })
  return {
    messages,
    offers: offers.map((row) => ({ ...row, amount: String(row.amount) })),
    offerAnswers,
    notes,
    noteComments,
    noteConfirmations,
    tasks,
    tasksDone,
    guests,
    contacts,
    meetings,
    meetingAnswers,
    stories,
    storyConsents,
    entered,
    followUps,
    roomsRead: readings,
  }
}
