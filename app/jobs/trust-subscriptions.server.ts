import { noteStanding, settleClocks } from '#app/domain/deals/index.server'
import {
  answerReporter,
  tellOfAppeal,
  tellOfAppealDecision,
  tellOfDispute,
  tellOfReport,
  tellOfSanction,
  tellOfSanctionEnd,
} from '#app/domain/notifications/index.server'
import {
  organisationRestored,
  organisationSuspended,
} from '#app/domain/organisations/organisation-events'
import {
  abuseReportDecided,
  abuseReported,
  abuseReportHanded,
  appealDecided,
  appealLodged,
  disputeEnded,
  disputeOpened,
  sanctionEnded,
  sanctionImposed,
} from '#app/domain/trust-safety/trust-safety-events'
import { on } from './subscription'

/** Messages about reports, sanctions and disputes, and what a suspension leaves in deals. */
export const trustSubscriptions = [
  on('tell.abuse-report', [abuseReported, abuseReportHanded], (job, { id }, event) =>
    tellOfReport(job, { id, eventId: String(event.id) }),
  ),
  on('tell.abuse-decided', [abuseReportDecided], (job, { id }, event) =>
    answerReporter(job, { id, eventId: String(event.id) }),
  ),
  on('tell.sanction-imposed', [sanctionImposed], (job, { id }, event) =>
    tellOfSanction(job, { id, eventId: String(event.id) }),
  ),
  on('tell.sanction-ended', [sanctionEnded], (job, { id }, event) =>
    tellOfSanctionEnd(job, { id, eventId: String(event.id) }),
  ),
  on('tell.appeal-lodged', [appealLodged], (job, { id }, event) =>
    tellOfAppeal(job, { id, eventId: String(event.id) }),
  ),
  on('tell.appeal-decided', [appealDecided], (job, { id }, event) =>
    tellOfAppealDecision(job, { id, eventId: String(event.id) }),
  ),
  on('tell.dispute', [disputeOpened, disputeEnded], (job, { id }, event) =>
    tellOfDispute(job, { id, eventId: String(event.id) }),
  ),
  on('deals.clocks-of-disputed', [disputeOpened, disputeEnded], async ({ ctx }, about) => {
    await settleClocks(ctx, about.organisationId)
  }),
  on(
    'deals.clocks-of-suspended',
    [organisationSuspended, organisationRestored],
    async ({ ctx }, { id }) => {
      await settleClocks(ctx, id)
    },
  ),
  on('deals.party-suspended', [organisationSuspended], ({ ctx }, { id }, event) =>
    noteStanding(ctx, id, 'suspended', event.createdAt),
  ),
  on('deals.party-restored', [organisationRestored], ({ ctx }, { id }, event) =>
    noteStanding(ctx, id, 'restored', event.createdAt),
  ),
]
