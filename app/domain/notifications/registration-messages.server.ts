import { dealTitles } from './facts.server'
import { messagePaths } from './message-paths'
import { type MessageContext, notify } from './notify.server'

interface RegistrationEvent {
  dealId: string
  number: string
  providerId: string
  seekerId: string
  status: string
  eventId: string
}

/** Tells the appraisers that a dossier waits for their answer. */
export async function tellOfDossier(message: MessageContext, event: RegistrationEvent) {
  const titles = await dealTitles(message.ctx.db, event.dealId)
  if (!titles) return
  await notify(message, {
    kind: 'staffRegistration',
    payload: { number: event.number, ...titles },
    to: { staffRoles: ['appraiser'] },
    href: messagePaths.staffRegistration(event.number),
    dedupeKey: `event:${event.eventId}`,
  })
}

/** Tells both parties what the authority answered. */
export async function tellOfRegistration(message: MessageContext, event: RegistrationEvent) {
  const titles = await dealTitles(message.ctx.db, event.dealId)
  if (!titles) return
  for (const organisationId of [event.providerId, event.seekerId]) {
    await notify(message, {
      kind: 'registrationAnswered',
      payload: { number: event.number, ...titles, status: event.status },
      to: { organisationId, roles: ['owner', 'editor'] },
      href: messagePaths.registration(event.number),
      dedupeKey: `event:${event.eventId}`,
    })
  }
}

interface Due {
  dealId: string
  number: string
  organisationId: string
  due: Date
  left: number
  reminder: number
}

/** Reminds those who have to send a dossier in; once for each reminder, however often it runs. */
export async function remindOfRegistration(message: MessageContext, due: readonly Due[]) {
  for (const { dealId, number, organisationId, due: date, left, reminder } of due) {
    const titles = await dealTitles(message.ctx.db, dealId)
    if (!titles) continue
    await notify(message, {
      kind: 'registrationDue',
      payload: { number, ...titles, date, count: left },
      to: { organisationId, roles: ['owner', 'editor'] },
      href: messagePaths.registration(number),
      dedupeKey: `registration-due:${dealId}:${reminder}`,
    })
  }
}
