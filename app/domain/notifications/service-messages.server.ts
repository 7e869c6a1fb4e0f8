import { messagePaths } from './message-paths'
import { type MessageContext, notify, type Recipients } from './notify.server'

interface RequestEvent {
  number: string
  organisationId: string
  providerId: string | null
  step: string
  eventId: string
  actorId: string | null
}

/** The people behind an entry of the directory: its account, or the members of its organisation. */
async function behind({ ctx }: MessageContext, providerId: string): Promise<Recipients[]> {
  const provider = await ctx.db.serviceProvider.findUnique({
    where: { id: providerId },
    select: { userId: true, organisationId: true },
  })
  return recipientsOf(provider ?? { userId: null, organisationId: null })
}

function recipientsOf(provider: { userId: string | null; organisationId: string | null }) {
  const { userId, organisationId } = provider
  return [
    ...(userId ? [{ userIds: [userId] }] : []),
    ...(organisationId ? [{ organisationId, roles: ['owner', 'editor'] as const }] : []),
  ] satisfies Recipients[]
}

const keepers: Recipients = { staffRoles: ['support_officer'] }

/** Tells whoever is next or concerned that a request for a service came in or moved on. */
export async function tellOfServiceRequest(message: MessageContext, event: RequestEvent) {
  const { number, step, organisationId, providerId, eventId, actorId } = event
  const tell = async (to: Recipients, key: string) =>
    notify(message, {
      kind: 'serviceRequest',
      payload: { number, what: step },
      to,
      href: messagePaths.serviceRequest(number),
      dedupeKey: `event:${eventId}:${key}`,
      except: actorId,
    })
  if (step === 'ask' || step === 'return') {
    await notify(message, {
      kind: 'staffServiceRequest',
      payload: { number, what: step },
      to: keepers,
      href: messagePaths.staffServiceRequest(number),
      dedupeKey: `event:${eventId}:staff`,
    })
  }
  if (['assign', 'decline', 'deliver'].includes(step)) {
    await tell({ organisationId, roles: ['owner', 'editor'] }, 'requester')
  }
  if (providerId && ['assign', 'cancel', 'rate'].includes(step)) {
    for (const to of await behind(message, providerId)) await tell(to, 'provider')
  }
}

/** Tells a member of staff that they answer for a request from now on. */
export async function tellOfHandedRequest(
  message: MessageContext,
  { number, officerId, eventId }: { number: string; officerId: string; eventId: string },
) {
  await notify(message, {
    kind: 'staffServiceRequest',
    payload: { number, what: 'handed' },
    to: { userIds: [officerId] },
    href: messagePaths.staffServiceRequest(number),
    dedupeKey: `event:${eventId}`,
  })
}

interface Due {
  id: string
  number: string
  status: 'requested' | 'assigned'
  providerId: string | null
  officerId: string | null
  dueAt: Date
  late: boolean
}

/** Reminds whoever is next a working day before a request is late; once it is, its officer is told too. */
export async function remindOfServices(message: MessageContext, due: readonly Due[]) {
  for (const { id, number, status, providerId, officerId, dueAt, late } of due) {
    const fact = {
      payload: { number, date: dueAt, late: late ? ('yes' as const) : ('no' as const) },
      dedupeKey: `service-due:${id}:${dueAt.toISOString()}:${late}`,
    }
    if (status === 'assigned' && providerId) {
      for (const to of await behind(message, providerId)) {
        const href = messagePaths.serviceRequest(number)
        await notify(message, { ...fact, kind: 'serviceDue', to, href })
      }
    }
    if (status === 'assigned' && !late) continue
    const to = officerId && !late ? { userIds: [officerId] } : keepers
    const href = messagePaths.staffServiceRequest(number)
    await notify(message, { ...fact, kind: 'staffServiceDue', to, href })
  }
}

interface Ending {
  id: string
  number: string
  expiresOn: Date | null
  provider: { id: string; name: string; userId: string | null; organisationId: string | null }
}

/** Tells provider and staff that a certificate ends soon; once for each certificate. */
export async function warnOfCertificates(message: MessageContext, ending: readonly Ending[]) {
  for (const { id, number, expiresOn, provider } of ending) {
    if (!expiresOn) continue
    for (const to of [...recipientsOf(provider), keepers]) {
      await notify(message, {
        kind: 'certificateEnds',
        payload: { number, name: provider.name, date: expiresOn },
        to,
        href: messagePaths.staffProviders,
        dedupeKey: `certificate:${id}`,
      })
    }
  }
}
