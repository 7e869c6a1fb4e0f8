import type { DealStage } from '#app/platform/db/generated/enums'

export type { DealStage }

/** On whose behalf somebody acts in a deal. */
export type DealRole = 'provider' | 'seeker' | 'staff'

interface StageRule {
  stage: DealStage
  /** Who may bring a deal here. */
  by: readonly DealRole[]
  /** True where a deal may go past this stage, if it is said why. */
  skippable: boolean
  /** True where both parties confirm the same version of the deal, and the second word brings it here. */
  bothConfirm: boolean
}

const parties: readonly DealRole[] = ['provider', 'seeker']
const everybody: readonly DealRole[] = ['provider', 'seeker', 'staff']

/**
 * The way of a deal, in its order (domain.md row 33). It goes forward only, to the next stage or past
 * skippable ones. Registration may be left out because it is voluntary for most domestic contracts (Law
 * 07/2017/QH14, Art. 31); acceptance is the seeker's word that it got what was agreed.
 */
export const dealStages: readonly StageRule[] = [
  { stage: 'interest', by: [], skippable: false, bothConfirm: false },
  { stage: 'nda', by: parties, skippable: true, bothConfirm: false },
  { stage: 'negotiation', by: parties, skippable: false, bothConfirm: false },
  { stage: 'memorandum', by: parties, skippable: true, bothConfirm: false },
  { stage: 'signed', by: parties, skippable: false, bothConfirm: true },
  { stage: 'registered', by: everybody, skippable: true, bothConfirm: false },
  { stage: 'executing', by: parties, skippable: false, bothConfirm: false },
  { stage: 'accepted', by: ['seeker'], skippable: false, bothConfirm: false },
  { stage: 'closed', by: parties, skippable: false, bothConfirm: true },
]

/** Every stage by its name, giving up last. */
export const stageNames: readonly DealStage[] = [
  ...dealStages.map(({ stage }) => stage),
  'terminated',
]

/** Who may end a deal that is open; the reason is mandatory. */
export const mayTerminate: readonly DealRole[] = everybody

/** Stages in which a deal is over. */
export const endStages: readonly DealStage[] = ['closed', 'terminated']

/** Stages in which the terms may still be changed: those before the contract is signed. */
export const termsStages: readonly DealStage[] = ['interest', 'nda', 'negotiation', 'memorandum']

/** A step that the table allows, with the stages it leaves out. */
export interface Move {
  to: DealStage
  by: readonly DealRole[]
  bothConfirm: boolean
  skipped: readonly DealStage[]
}

/** True while a deal is neither fulfilled nor given up. */
export function isOpen(stage: DealStage): boolean {
  return !endStages.includes(stage)
}

/** Every step forward from a stage: to the next one, and past those that may be skipped. */
export function movesFrom(from: DealStage): Move[] {
  const at = dealStages.findIndex(({ stage }) => stage === from)
  if (at < 0) return []
  const moves: Move[] = []
  const skipped: DealStage[] = []
  for (const { stage, by, bothConfirm, skippable } of dealStages.slice(at + 1)) {
    moves.push({ to: stage, by, bothConfirm, skipped: [...skipped] })
    if (!skippable) break
    skipped.push(stage)
  }
  return moves
}

/** The step between two stages, or undefined where the table has none. Giving up is no step forward. */
export function moveBetween(from: DealStage, to: DealStage): Move | undefined {
  return movesFrom(from).find((move) => move.to === to)
}
