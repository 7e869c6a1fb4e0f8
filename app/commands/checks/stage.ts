import { print } from '../support/terminal'
import { INTERRUPTED } from '../support/until-stopped'

/** What came of a stage: how many of its tests passed and failed, and what to read where some failed. */
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

/** Runs stages, `atOnce` of them side by side, says what goes on, and adds their results up. */
export async function runStages(stages: Stage[], atOnce: number): Promise<StageResult> {
  const waiting = [...stages]
  const total: StageResult = { passed: 0, failed: 0 }
  const next = async (): Promise<void> => {
    const stage = waiting.shift()
    if (!stage || process.exitCode === INTERRUPTED) return
    const result = await runStage(stage)
    total.passed += result.passed
    total.failed += result.failed
    return next()
  }
  await Promise.all(Array.from({ length: atOnce }, next))
  return total
}

async function runStage({ name, run }: Stage): Promise<StageResult> {
  print(`… ${name}`)
  const startedAt = Date.now()
  const result = await run().catch(
    (error: Error): StageResult => ({ passed: 0, failed: 1, output: error.message }),
  )
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
  if (result.failed > 0) {
    print(`✗ ${name}: ${result.failed} failed (${seconds} s)`)
    if (result.output) print(result.output.trim().replace(/^/gm, '  '))
  } else {
    print(`✓ ${name}: ${result.passed} passed (${seconds} s)`)
  }
  return result
}
