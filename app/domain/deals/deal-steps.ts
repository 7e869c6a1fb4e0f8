import type { DealSide } from './deal'
import { refusalToMove } from './deal-policy'
import { type DealRole, type DealStage, isOpen, movesFrom } from './deal-stages'
import type { StepView } from './deal-view'

interface Word {
  stage: DealStage
  side: DealSide
}

/**
 * What a role may do next from a stage.
 * @param words those given on the version of the deal as it stands
 */
export function stepsFor(role: DealRole, stage: DealStage, words: readonly Word[]): StepView[] {
  if (!isOpen(stage)) return []
  return movesFrom(stage)
    .filter(({ to }) => refusalToMove(role, stage, to) === null)
    .map(({ to, skipped, bothConfirm }) => {
      const given = words.filter((word) => word.stage === to)
      return {
        to,
        skipped,
        bothConfirm,
        given: given.some(({ side }) => side === role),
        givenByOther: given.some(({ side }) => side !== role),
      }
    })
}

/** Whose turn it is at a stage: all who may take one of the next steps. */
export function waitsFor(stage: DealStage, words: readonly Word[]): DealRole[] {
  const roles: DealRole[] = ['provider', 'seeker', 'staff']
  return roles.filter((role) => stepsFor(role, stage, words).some(({ given }) => !given))
}
