import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { consentDocuments } from '#app/domain/accounts/consent'
import { exportAccount } from '#app/domain/accounts/index.server'
import { addDealDocument } from '#app/domain/deals/add-deal-document.server'
import { answerQuestion } from '#app/domain/deals/answer-question.server'
import { askQuestion } from '#app/domain/deals/ask-question.server'
import { moveDeal } from '#app/domain/deals/move-deal.server'
import { saveNotificationPreferences } from '#app/domain/notifications/index.server'
import { draftTechnology } from '#app/domain/technologies/index.server'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { loader as download } from '#app/routes/workspace/account/export'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { openDeal } from '#tests/support/factories/deals'
import { createMember } from '#tests/support/factories/organisations'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const ask = { name: 'Lê Văn Hỏi', phone: '+84912345678', email: undefined }

function question(by: Person, slug: string, message: string) {
  const listing = { kind: 'technology', slug } as const
  const from = { kind: 'question', listing, locale: 'vi', clientIp: '192.0.2.7' } as const
  return askQuestion(contextOf(by), { ...ask, message }, from)
}

/** A seeker who has done everything a member can do, next to a provider who answered. */
async function busySeeker() {
  const story = await openDeal()
  const { seeker, provider, technology, number } = story
  await question(seeker, technology.slug, 'Máy nặng bao nhiêu?')
  const { id } = await testDatabase().question.findFirstOrThrow()
  await answerQuestion(contextOf(provider), id, 'Bốn trăm cân')
  const reason = 'Hai bên tin nhau'
  const move = { intent: 'move', version: 1, to: 'negotiation', reason } as const
  await moveDeal(contextOf(seeker), number, move)
  const file = new File(['%PDF-1.4\n%%EOF\n'], 'thoa-thuan.pdf')
  const files = createFileStorage({ DATA_DIR: folder })
  await addDealDocument(contextOf(seeker), files, number, { caption: 'Dự thảo', file })
  const title = 'Máy bóc vỏ còn dở'
  await draftTechnology(contextOf(seeker), { kind: 'technology', title, fieldCode: undefined })
  await saveNotificationPreferences(contextOf(seeker), ['newMatches'])
  await deliverEvents()
  return story
}

describe('the export of one’s own data', () => {
  it('holds what the person wrote and did, whole', async () => {
    const { seeker, number, technology } = await busySeeker()
    const headers = await sessionOf(seeker)
    const answer = await download(routeArgs(await testServices(), '/', { headers }))
    const own = JSON.parse(await (answer as Response).text())
    expect(own).toMatchObject({
      name: seeker.name,
      consents: consentDocuments,
      sessions: [{ expiresAt: expect.any(String) }],
      memberships: [{ organisation: { name: 'Hợp tác xã Nhận' }, role: 'owner' }],
      preferences: expect.arrayContaining([{ kind: 'listingReturned', email: false }]),
      questions: [{ message: 'Máy nặng bao nhiêu?', phone: ask.phone, answer: 'Bốn trăm cân' }],
      interests: [{ technologyId: technology.id, budgetMax: '350000000', status: 'accepted' }],
      deals: {
        steps: [
          { deal: { number }, kind: 'stage', reason: 'Hai bên tin nhau' },
          { deal: { number }, kind: 'document', reason: 'Dự thảo' },
        ],
        documents: [{ deal: { number }, caption: 'Dự thảo', file: { name: 'thoa-thuan.pdf' } }],
      },
      drafts: { technologies: [{ texts: [{ title: 'Máy bóc vỏ còn dở' }] }], needs: [] },
      files: [{ name: 'thoa-thuan.pdf', mediaType: 'application/pdf' }],
    })
    const kinds = own.notifications.map(({ kind }: { kind: string }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['interestAccepted', 'questionAnswered']))
  })

  it('holds no secret and no contact of anybody else', async () => {
    const { seeker, provider, number } = await busySeeker()
    const headers = await sessionOf(seeker)
    const { token } = await testDatabase().session.findFirstOrThrow()
    const answer = await download(routeArgs(await testServices(), '/', { headers }))
    const text = await (answer as Response).text()
    for (const secret of [token, provider.email, provider.name, provider.userId]) {
      expect(text).not.toContain(secret)
    }
    expect(text).not.toMatch(/"(password|token|tokenHash|html|key)"/)
    expect(JSON.stringify(await exportAccount(contextOf(provider)))).not.toContain(ask.phone)
    expect(text).toContain(number)
  })

  it('keeps drafts of an organisation from who left it', async () => {
    const { seeker } = await busySeeker()
    const editor = await createMember(seeker, 'editor')
    const title = 'Bản nháp của đơn vị'
    await draftTechnology(contextOf(editor), { kind: 'technology', title, fieldCode: undefined })
    const drafts = async () => (await exportAccount(contextOf(editor))).drafts.technologies
    expect(await drafts()).toHaveLength(1)
    await testDatabase().membership.updateMany({
      where: { userId: editor.userId },
      data: { status: 'ended' },
    })
    expect(await drafts()).toEqual([])
    const { entries } = await exportAccount(contextOf(editor))
    expect(entries.technologies).toMatchObject([{ status: 'draft' }])
  })
})

/** Every column that names a person, and where the export has what it says; "left out" with the reason. */
const personColumns: Record<string, string> = {
  'RecordIntake.actorId': 'left out: what it tells of is exported where it happened',
  'RecordEntry.actorId': 'left out: what it tells of is exported where it happened',
  'StaffText.actorId': 'left out: the wording of the exchange',
  'AbuseReport.decidedById': 'trust.steps',
  'AbuseReport.officerId': 'left out: trust.steps has what they did',
  'AbuseReport.reporterId': 'trust.reported',
  'AbuseReportHistory.actorId': 'trust.steps',
  'AbuseReportHistory.officerId': 'left out: trust.steps has what they did',
  'OrganisationFormerFact.recordedById': 'trust.facts',
  'OrganisationMerger.recordedById': 'left out: organisationSteps has it',
  'OrganisationVerification.verifiedById': 'trust.verified',
  'OwnershipDispute.endedById': 'trust.disputes',
  'OwnershipDispute.openedById': 'trust.disputes',
  'Sanction.endedById': 'trust.ended',
  'Sanction.imposedById': 'trust.imposed',
  'SanctionAppeal.authorId': 'trust.appealed',
  'SanctionAppeal.decidedById': 'trust.decidedAppeals',
  'Account.userId': 'accounts',
  'AccountHistory.actorId': 'left out: about somebody else',
  'AccountHistory.userId': 'history',
  'ActingSession.officerId': 'acting.forOthers',
  'ActingSession.userId': 'acting.forMe',
  'AvailabilityCheck.answeredById': 'left out: entrySteps has what came of it',
  'AnnexList.loadedById': 'moderation.annexes',
  'BankAccount.createdById': 'payments.bankAccounts',
  'Consent.userId': 'consents',
  'Deal.officerId': 'deals.officerOf',
  'Contact.authorId': 'rooms.contacts',
  'DealConfirmation.userId': 'deals.confirmations',
  'DealDocument.uploaderId': 'deals.documents',
  'DealHistory.actorId': 'deals.steps',
  'DealPaper.makerId': 'deals.documents',
  'DealHistory.officerId': 'left out: deals.officerOf has what is in force',
  'DemoDayHistory.actorId': 'incubation.demoDaySteps',
  'DemoDayShowing.answeredById': 'incubation.answered',
  'DisclosureInvitation.invitedById': 'disclosureInvitations',
  'DisclosureInvitation.revokedById': 'left out: invitedById has who answers for it',
  'DisclosureRecord.userId': 'disclosures',
  'FollowUp.enteredById': 'rooms.followUps',
  'IncubationHistory.actorId': 'incubation.steps',
  'IncubationMentor.namedById': 'incubation.named',
  'IncubationMilestone.decidedById': 'incubation.decided',
  'IncubationMilestone.reportedById': 'incubation.reported',
  'IncubationProject.officerId': 'incubation.officerOf',
  'IncubationSession.authorId': 'incubation.sessions',
  'Interest.actingById': 'left out: acting.forOthers has it',
  'Interest.answeredActingById': 'left out: acting.forOthers has it',
  'Interest.answeredById': 'interestAnswers',
  'Interest.authorId': 'interests',
  'InterestPlace.userId': 'interestPlaces',
  'Invitation.invitedById': 'invitations.sent',
  'LateEntry.enteredById': 'rooms.entered',
  'LegalCheck.officerId': 'moderation.legalChecks',
  'LedgerTransaction.actorId': 'payments.booked',
  'Match.dismissedById': 'dismissedMatches',
  'Match.introducedById': 'left out: matchSteps has it',
  'Match.madeById': 'left out: matchSteps has it',
  'Match.pinnedById': 'left out: matchSteps has it',
  'MatchHistory.actorId': 'matchSteps',
  'Meeting.createdById': 'rooms.meetings',
  'MeetingAnswer.userId': 'rooms.meetingAnswers',
  'Membership.decidedById': 'left out: about somebody else',
  'Membership.userId': 'memberships',
  'ModerationBatch.officerId': 'moderation.batches',
  'ModerationDecision.officerId': 'moderation.decisions',
  'MeetingNote.authorId': 'rooms.notes',
  'MeetingNoteComment.authorId': 'rooms.noteComments',
  'MeetingNoteConfirmation.userId': 'rooms.noteConfirmations',
  'NdaAcceptance.userId': 'ndaAcceptances',
  'NdaHistory.actorId': 'ndaSteps',
  'Need.authorId': 'drafts, entries',
  'Need.officerId': 'left out: entrySteps has what they decided',
  'NeedHistory.actingById': 'left out: acting.forOthers has it',
  'NeedHistory.actorId': 'entrySteps',
  'Notification.userId': 'notifications',
  'NotificationPreference.userId': 'preferences',
  'OpinionRequest.requestedById': 'moderation.opinions',
  'OpinionStep.actorId': 'moderation.opinionSteps',
  'Offer.answeredById': 'rooms.offerAnswers',
  'Offer.authorId': 'rooms.offers',
  'OfficerHandover.createdById': 'left out: about records of others',
  'OfficerHandover.fromUserId': 'left out: about records, not the person',
  'OfficerHandover.toUserId': 'left out: about records, not the person',
  'OfficerRule.createdById': 'left out: about records, not the person',
  'OfficerRule.officerId': 'left out: about records, not the person',
  'OrganisationHistory.actorId': 'organisationSteps',
  'OutboxEvent.actorId': 'left out: follows from what is exported',
  'Payable.createdById': 'payments.asked',
  'Payment.decidedById': 'payments.decided',
  'Payment.startedById': 'payments.started',
  'PaymentHistory.actorId': 'payments.steps',
  'ProgrammeBudget.setById': 'support.budgets',
  'ProgrammeHistory.actorId': 'support.programmeSteps',
  'Question.answeredById': 'answers',
  'PaperTemplate.uploadedById': 'files',
  'RecognitionHistory.actorId': 'support.registerSteps',
  'Question.askerId': 'questions',
  'RefundRequest.requestedById': 'payments.refunds',
  'RegistrationHistory.actorId': 'deals.steps',
  'RoomGuest.askedById': 'rooms.guests',
  'RoomGuest.endedById': 'rooms.guests',
  'RoomGuest.providerById': 'rooms.guests',
  'RoomGuest.seekerById': 'rooms.guests',
  'RoomGuest.userId': 'rooms.guests',
  'RoomMessage.authorId': 'rooms.messages',
  'RoomReading.userId': 'rooms.roomsRead',
  'RoomTask.authorId': 'rooms.tasks',
  'RoomTask.doneById': 'rooms.tasksDone',
  'SavedSearch.userId': 'savedSearches',
  'ScheduleStep.actorId': 'payments.scheduleSteps',
  'SearchMissReview.userId': 'searchReviews',
  'ProviderHistory.actorId': 'services.kept',
  'ServiceProvider.userId': 'services.entries',
  'ServiceRequest.authorId': 'services.asked',
  'ServiceRequest.officerId': 'services.assigned',
  'ServiceRequestHistory.actorId': 'services.steps',
  'Session.userId': 'sessions',
  'ShortlistItem.userId': 'shortlist',
  'StaffDraft.agreedById': 'moderation.agreed',
  'StaffDraft.authorId': 'moderation.drafted',
  'StaffAssignment.userId': 'staffAssignments',
  'StoredFile.uploaderId': 'files',
  'StripeAccount.createdById': 'payments.stripeAccounts',
  'SuccessStoryConsent.userId': 'rooms.storyConsents',
  'SuccessStoryConsent.withdrawnById': 'rooms.storyConsents',
  'SuccessStoryText.authorId': 'rooms.stories',
  'SupportApplication.authorId': 'support.applications',
  'SupportApplication.submittedById': 'support.submitted',
  'SupportApplicationDocument.uploaderId': 'support.papers',
  'SupportApplicationHistory.actorId': 'support.applicationSteps',
  'SupportApplicationPage.savedById': 'support.pages',
  'SupportReview.officerId': 'support.review.examined',
  'SupportReview.screenedById': 'support.review.screened',
  'SupportQuestion.askedById': 'support.review.asked',
  'SupportQuestion.answeredById': 'support.review.answered',
  'SupportCouncil.convenedById': 'support.review.convened',
  'SupportCouncil.concludedById': 'support.review.concluded',
  'SupportCouncilMember.userId': 'support.review.seats',
  'SupportDecision.decidedById': 'support.review.decided',
  'SupportAppeal.authorId': 'support.review.appeals',
  'SupportGrantHistory.actorId': 'support.review.grants.steps',
  'SupportGrantDocument.uploaderId': 'support.review.grants.documents',
  'SupportPayment.recordedById': 'support.review.grants.payments',
  'SupportGrant.reportedById': 'support.review.grants.reports',
  'SupportGrant.revokedById': 'support.review.grants.revoked',
  'SupportCallHistory.actorId': 'support.callSteps',
  'Technology.authorId': 'drafts, entries',
  'Technology.legalCheckedBy': 'left out: entrySteps has what they decided',
  'Technology.officerId': 'left out: entrySteps has what they decided',
  'TechnologyHistory.actingById': 'left out: acting.forOthers has it',
  'TechnologyHistory.actorId': 'entrySteps',
  'WordGroupHistory.actorId': 'wordSteps',
}

describe('columns that name a person', () => {
  it('are all thought of', () => {
    const schema = readdirSync('prisma/schema')
      .filter((name) => name.endsWith('.prisma'))
      .map((name) => readFileSync(`prisma/schema/${name}`, 'utf8'))
      .join('\n')
    const models = [...schema.matchAll(/^model (\w+) \{(.*?)^\}/gms)]
    const found = models.flatMap(([, model, body = '']) =>
      [
        ...body.matchAll(
          /^ {2}(\w*(?:[uU]serId|[a-z]ById|[a-z]By|(?:actor|author|asker|reporter|uploader|officer|maker)Id)) +String/gm,
        ),
      ].map(([, column]) => `${model}.${column}`),
    )
    expect(found.toSorted()).toEqual(Object.keys(personColumns).toSorted())
  })

  it('are exported under the name said', async () => {
    const { seeker } = await busySeeker()
    const own = await exportAccount(contextOf(seeker))
    const names = Object.values(personColumns).filter((place) => !place.startsWith('left out'))
    for (const place of names.flatMap((text) => text.split(', '))) {
      const found = place
        .split('.')
        .reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], own)
      expect(found, place).toBeDefined()
    }
  })
})
