import type { Actor } from '../accounts/actor'
import { refusalToAct } from '../deals/deal-policy'
import { type DealStage, isOpen, termsStages } from '../deals/deal-stages'
import type { RoomRole } from './room'

interface RoomState {
  role: RoomRole
  stage: DealStage
}

/** Why somebody in a room may not write in it: a key under `errors`, or null. The room of an ended deal is read. */
export function refusalToWrite(actor: Actor, { role, stage }: RoomState): string | null {
  if (!isOpen(stage)) return 'dealEnded'
  return role === 'guest' ? null : refusalToAct(actor, role)
}

/** Why somebody may not speak for a party: offers, words on notes and consents are the parties' own. */
export function refusalToDecide(actor: Actor, room: RoomState): string | null {
  return room.role === 'guest' ? 'partiesOnly' : refusalToWrite(actor, room)
}

/** Why somebody may not make or accept an offer: terms are fixed once the contract is signed. */
export function refusalToOffer(actor: Actor, room: RoomState): string | null {
  const refusal = refusalToDecide(actor, room)
  return refusal ?? (termsStages.includes(room.stage) ? null : 'termsFixed')
}
