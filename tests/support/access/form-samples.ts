import { followUpToken } from '#app/domain/follow-up/follow-up-token.server'
import { availabilityToken } from '#app/domain/freshness/availability-token.server'
import { unsubscribeToken } from '#app/domain/notifications/unsubscribe-token.server'
import { invitationToken } from '#app/domain/organisations/invitation-token.server'
import { stopToken } from '#app/domain/saved-searches/stop-token.server'
import { testSecret } from '#tests/support/factories/organisations'
import {
  application,
  attachment,
  interest,
  invitation,
  match,
  member,
  named,
  notification,
  ofRoom,
  organisations,
  payment,
  people,
  providerOf,
  published,
  savedSearch,
  seat,
  service,
  signed,
} from './form-records'
import type { Read } from './sample-sql'
import { staffFormSamples } from './staff-form-samples'

/** The records of forms that need another than that of their address, by address and intent. */
export const formSamples: Readonly<Record<string, Read>> = {
  ...staffFormSamples,
  '/workspace/incubation/:number step-down': named(
    `FROM incubation_mentor m JOIN incubation_project i ON i.id = m."projectId"
      JOIN service_provider p ON p.id = m."providerId"
      WHERE p."userId" IS NOT NULL AND m."endedAt" IS NULL ORDER BY i.number`,
    { params: `'number', i.number`, fields: `'version', i.version`, owners: people(providerOf) },
  ),
  '/follow-up -': signed(
    named('FROM follow_up ORDER BY "answeredAt" NULLS FIRST, id', { fields: `'id', id` }),
    ({ id = '' }) => followUpToken(testSecret, id),
  ),
  '/invitation -': signed(invitation, ({ invitationId = '' }) =>
    invitationToken(testSecret, invitationId),
  ),
  '/still-available -': signed(
    named(
      `FROM availability_check c LEFT JOIN technology t ON t.id = c."technologyId"
        LEFT JOIN need n ON n.id = c."needId"
        JOIN membership m ON m."organisationId" = coalesce(t."organisationId", n."organisationId")
        WHERE m.role = 'owner' AND m.status = 'active' ORDER BY c."closedAt" NULLS FIRST, c.id`,
      { fields: `'checkId', c.id, 'userId', m."userId"` },
    ),
    ({ checkId = '', userId = '' }) => availabilityToken(testSecret, checkId, userId),
  ),
  '/stop-digest -': signed(savedSearch, ({ savedSearchId = '' }) =>
    stopToken(testSecret, [savedSearchId]),
  ),
  '/unsubscribe -': signed(
    named('FROM "user" WHERE "closedAt" IS NULL ORDER BY id', { fields: `'userId', id` }),
    ({ userId = '' }) => unsubscribeToken(testSecret, userId, 'listingPublished'),
  ),
  '/workspace/account/acted-for -': named(
    `FROM acting_session ORDER BY ("endedAt" IS NULL AND "endsAt" > now()) DESC, id`,
    { fields: `'actingId', id`, owners: people('"userId"') },
  ),
  '/workspace/commune/new-need -': named(
    `FROM organisation o WHERE status = 'verified' AND "unitCode" = (
        SELECT f."unitCode" FROM need x JOIN organisation f ON f.id = x."organisationId"
        WHERE f."unitCode" IS NOT NULL ORDER BY x.id LIMIT 1)
      AND EXISTS (SELECT 1 FROM membership m WHERE m."organisationId" = o.id AND m.status = 'active')
      ORDER BY o.id`,
    { fields: `'organisationId', o.id` },
  ),
  '/workspace/councils/:number declare': seat('m."declaredAt" IS NULL'),
  '/workspace/councils/:number score': seat('m."declaredAt" IS NOT NULL AND m."scoredAt" IS NULL'),
  '/workspace/deals/:number/room/guests agree-guest': ofRoom(
    'room_guest',
    'guestId',
    `x."endedAt" IS NULL AND (x."providerAt" IS NULL OR x."seekerAt" IS NULL)`,
    `CASE WHEN x."providerAt" IS NULL THEN d."providerId" ELSE d."seekerId" END`,
  ),
  '/workspace/deals/:number/room/notes comment': ofRoom('meeting_note', 'noteId', 'TRUE'),
  '/workspace/deals/:number/room/notes confirm-note': ofRoom('meeting_note', 'noteId', 'TRUE'),
  '/workspace/deals/:number/room/offers accept-offer': ofRoom(
    'offer',
    'offerId',
    `x."answeredAt" IS NULL AND x.status = 'open'`,
  ),
  '/workspace/deals/:number/room/tasks tick-task': ofRoom(
    'room_task',
    'taskId',
    'x."doneAt" IS NULL',
    // Both parties see it, and it is the first's to do.
    `CASE WHEN x.side = 'seeker' THEN d."seekerId" ELSE d."providerId" END,
      CASE WHEN x.side = 'seeker' THEN d."providerId" ELSE d."seekerId" END`,
  ),
  '/workspace/deals/:number/story agree': named(
    'FROM success_story s JOIN deal d ON d.id = s."dealId" ORDER BY s.id',
    {
      params: `'number', d.number`,
      fields: `'version', s.version`,
      owners: organisations('d."providerId", d."seekerId"'),
    },
  ),
  '/workspace/interests/:interestId accept': interest,
  '/workspace/interests/:interestId decline': interest,
  '/workspace/matches dismiss': match('suggested'),
  '/workspace/matches restore': match('dismissed'),
  '/workspace/matches/:side/:listingId dismiss': match('suggested'),
  '/workspace/matches/:side/:listingId restore': match('dismissed'),
  '/workspace/ndas/:ndaId withdraw': named(`FROM nda WHERE status = 'offered' ORDER BY id`, {
    params: `'ndaId', id`,
    owners: organisations('"offererId"'),
  }),
  '/workspace/needs/:needId/edit/files disclosure': attachment('need'),
  '/workspace/needs/:needId/edit/files remove': attachment('need'),
  '/workspace/technologies/:technologyId/edit/files disclosure': attachment('technology'),
  '/workspace/technologies/:technologyId/edit/files remove': attachment('technology'),
  '/workspace/notifications open': notification,
  '/workspace/notifications read': notification,
  '/workspace/organisation/join -': named(
    `FROM organisation WHERE "taxCode" IS NOT NULL AND status = 'verified' ORDER BY id`,
    { fields: `'taxCode', "taxCode"` },
  ),
  '/workspace/organisation/members accept': member('requested'),
  '/workspace/organisation/members decline': member('requested'),
  '/workspace/organisation/members cancel': invitation,
  '/workspace/organisation/members end': member('active'),
  '/workspace/organisation/members role': member('active'),
  '/workspace/organisations -': named(
    `FROM membership m WHERE m.status = 'active' ORDER BY m."userId"`,
    { fields: `'organisationId', m."organisationId"`, owners: people('m."userId"') },
  ),
  '/workspace/payments/:payableId confirm-transfer': payment('pending'),
  '/workspace/payments/:payableId reject-transfer': payment('pending'),
  '/workspace/payments/:payableId return-transfer': payment('settled'),
  '/workspace/searches change': savedSearch,
  '/workspace/searches delete': savedSearch,
  '/workspace/services/:number deliver': service(`'assigned'`),
  '/workspace/services/:number return': service(`'assigned'`),
  '/workspace/shortlist add': published,
  '/workspace/support/:id withdraw': application('submitted', 'id'),
  '/workspace/support/:id appeal': application('refused', 'id'),
  '/workspace/support/:id/answer answer': application('incomplete', 'id'),
  '/workspace/support/:id/papers remove': named(
    `FROM support_application_document d JOIN support_application a ON a.id = d."applicationId"
      WHERE a.status = 'draft' ORDER BY d.id`,
    {
      params: `'id', a.id`,
      fields: `'document', d.id`,
      owners: organisations('a."organisationId"'),
    },
  ),
  '/workspace/support/:id/answer remove': named(
    `FROM support_application_document d JOIN support_application a ON a.id = d."applicationId"
      WHERE a.status = 'incomplete' ORDER BY d.id`,
    {
      params: `'id', a.id`,
      fields: `'document', d.id`,
      owners: organisations('a."organisationId"'),
    },
  ),
  '/workspace/support/new -': named(
    `FROM programme p JOIN programme_version v ON v."programmeId" = p.id ORDER BY p.slug`,
    { fields: `'programme', p.slug` },
  ),
}

/** Every form that has a record of its own here. */
export const formsWithSamples = Object.keys(formSamples)
