import { print } from '../support/terminal'
import { INTERRUPTED } from '../support/until-stopped'

/** What came of a stage: how many of its tests passed and failed, and what to read about it. */
export interface StageResult {
  passed: number
  failed: number
  output?: string
}

/** One part of `npm test`. */
export interface Stage {
  name: string
  run(): Promise<StageResult>
}

/**
 * Runs stages, `atOnce` of them side by side, says what goes on, and adds their results up.
 * @returns the sums, with the words of all stages that have some
 */
export async function runStages(
  stages: Stage[],
  atOnce: number,
): Promise<StageResult & { output: string }> {
  const waiting = [...stages]
  const total = { passed: 0, failed: 0, output: '' }
  const next = async (): Promise<void> => {
    const stage = waiting.shift()
    if (!stage || process.exitCode === INTERRUPTED) return
    const { passed, failed, output } = await runStage(stage)
    total.passed += passed
    total.failed += failed
    total.output += output
    return next()
  }
  await Promise.all(Array.from({ length: atOnce }, next))
  return total
}

async function runStage({ name, run }: Stage): Promise<Required<StageResult>> {
  print(`… ${name}`)
  const startedAt = Date.now()
  const { passed, failed, output } = await run().catch(
    (error: Error): StageResult => ({ passed: 0, failed: 1, output: error.message }),
  )
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
  const heading =
    failed > 0
      ? `✗ ${name}: ${failed} failed (${seconds} s)`
      : `✓ ${name}: ${passed} passed (${seconds} s)`
  const words = output ? `\n${output.trim().replace(/^/gm, '  ')}` : ''
  print(heading + words)
  return { passed, failed, output: failed > 0 || words ? `${heading}${words}\n` : '' }
}
