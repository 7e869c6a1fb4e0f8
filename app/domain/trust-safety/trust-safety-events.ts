import { z } from 'zod'
import { defineEvent, recordPayload } from '#app/platform/events/event'

const ofOrganisation = recordPayload.extend({ organisationId: z.uuid() })

/** Somebody reported an entry or an organisation. */
export const abuseReported = defineEvent('abuse.reported', ofOrganisation)
/** Another officer answers for a report. */
export const abuseReportHanded = defineEvent('abuse.handed', ofOrganisation)
export const abuseReportDecided = defineEvent('abuse.decided', ofOrganisation)
export const sanctionImposed = defineEvent('sanction.imposed', ofOrganisation)
export const sanctionEnded = defineEvent('sanction.ended', ofOrganisation)
/** `id` is the sanction's. */
export const appealLodged = defineEvent('sanction.appealed', ofOrganisation)
/** `id` is the sanction's. */
export const appealDecided = defineEvent('sanction.appeal-decided', ofOrganisation)
export const disputeOpened = defineEvent('dispute.opened', ofOrganisation)
export const disputeEnded = defineEvent('dispute.ended', ofOrganisation)
