import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type DealRole,
  type DealStage,
  dealStages,
  isOpen,
  mayTerminate,
  movesFrom,
  stageNames,
} from '#app/domain/deals/deal-stages'
import { registrationSteps } from '#app/domain/registration/registration'

/** The cells of the tables of a document, row by row, without their headings. */
function tableRows(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|-]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

const coded = (cell = '') => [...cell.matchAll(/`(\w+)`/g)].map(([, code]) => code ?? '')

describe('the table of transitions in docs/transitions.md', () => {
  const rows = tableRows('docs/transitions.md')

  it('has every step of a deal that the code allows, and no other', () => {
    const written = rows
      .filter(([from]) => stageNames.includes(coded(from)[0] as DealStage))
      .map(([from, to, who, past, both]) => [
        ...[coded(from)[0], coded(to)[0], who],
        ...[coded(past).join(', '), both],
      ])
    const roles = (by: readonly DealRole[]) => by.join(', ')
    const steps = dealStages
      .filter(({ stage }) => isOpen(stage))
      .flatMap(({ stage }) => [
        ...movesFrom(stage).map(({ to, by, skipped, bothConfirm }) => [
          ...[stage, to, roles(by), skipped.join(', ')],
          bothConfirm ? 'yes' : '',
        ]),
        [stage, 'terminated', roles(mayTerminate), '', ''],
      ])
    expect(written).toEqual(steps)
  })

  it('has every step of a registration', () => {
    const written = rows.filter(([step]) => (coded(step)[0] ?? '') in registrationSteps)
    expect(
      written.map(([step, from, to, who]) => [coded(step)[0], coded(from), coded(to)[0], who]),
    ).toEqual(
      Object.entries(registrationSteps).map(([step, { from, to, by }]) => [
        step,
        [...from],
        to,
        by,
      ]),
    )
  })
})
