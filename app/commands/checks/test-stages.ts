import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { freePort } from '#app/platform/db/embedded/server-process.server'
import { projectRoot } from '#app/platform/env/project-root.server'
import { findBrowser } from './find-browser'
import { runTool, type ToolRun } from './run-tool'
import type { Stage, StageResult } from './stage'
import { playwrightReport, type TestReport, vitestReport } from './test-report'

const LAST_LINES = 60

/** The stages that run tests: pure rules, then real PostgreSQL, then a real browser. */
export const testStages: Stage[] = [vitest('unit'), vitest('integration'), browser()]

function vitest(project: string): Stage {
  return {
    name: project,
    async run() {
      const report = reportFile(project)
      const run = await runTool(
        'vitest/vitest.mjs',
        [
          'run',
          '--project',
          project,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
        { live: true },
      )
      return countTests(vitestReport, report, run)
    },
  }
}

function browser(): Stage {
  return {
    name: 'browser',
    async run() {
      const report = reportFile('browser')
      const run = await runTool('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
        live: true,
        env: {
          CHROMIUM_PATH: await findBrowser(),
          E2E_PORT: String(await freePort()),
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        },
      })
      return countTests(playwrightReport, report, run)
    },
  }
}

function reportFile(name: string): string {
  const folder = join(projectRoot, '.cache/reports')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

// A run that fails outside its tests (no server, no report) counts as one failed test, and its end is shown.
function countTests(schema: z.ZodType<TestReport>, file: string, run: ToolRun): StageResult {
  try {
    const { passed, failed, failures, late } = schema.parse(JSON.parse(readFileSync(file, 'utf8')))
    const output = [...failures, ...late.map((test) => `passed at a second attempt: ${test}`)]
    if (run.ok || failed > 0) return { passed, failed, output: output.join('\n') }
    return { passed, failed: 1, output: [...output, lastLines(run)].join('\n') }
  } catch {
    return { passed: 0, failed: 1, output: `the run left no report\n${lastLines(run)}` }
  }
}

function lastLines({ output }: ToolRun): string {
  return output.trimEnd().split('\n').slice(-LAST_LINES).join('\n')
}
