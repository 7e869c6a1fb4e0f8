import { stopAbandonedServer } from '#app/platform/db/scratch-database.server'
import { OperatorError } from '#app/platform/env/operator-error'
import { stopTools } from './checks/run-tool'
import { runStages, type Stage } from './checks/stage'
import { staticStages } from './checks/static-stages'
import { testStages } from './checks/test-stages'
import { print } from './support/terminal'
import { INTERRUPTED, onInterrupt } from './support/until-stopped'

/**
 * `npm test`: everything that CI checks. Names of stages after `--` run those alone. The end says once more
 * what failed, or passed at a second attempt only; the last line counts tests and checks; the exit status is
 * 0 only if none failed.
 */
export async function main(names: string[]): Promise<void> {
  const known = [...staticStages, ...testStages].map(({ name }) => name)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown) throw new OperatorError(`There is no stage "${unknown}": ${known.join(', ')}`)
  onInterrupt(async () => {
    await stopTools()
    await stopAbandonedServer('.cache/postgres')
  })
  const wanted = ({ name }: Stage) => names.length === 0 || names.includes(name)
  const checks = await runStages(staticStages.filter(wanted), 2)
  const tests = await runStages(testStages.filter(wanted), 1)
  if (process.exitCode === INTERRUPTED) return
  const failed = checks.failed + tests.failed
  print(
    `\n${checks.output}${tests.output}\n${checks.passed + tests.passed} passed, ${failed} failed`,
  )
  if (failed > 0) process.exitCode = 1
}
