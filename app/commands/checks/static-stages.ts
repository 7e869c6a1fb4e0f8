import { schemaDrift } from '#app/platform/db/schema-drift.server'
import { withScratchDatabase } from '#app/platform/db/scratch-database.server'
import { buildPages } from '../support/build-pages'
import { conventionBreaches } from './conventions'
import { runTool } from './run-tool'
import { findSecrets } from './secrets'
import { sourceFiles } from './source-files'
import type { Stage } from './stage'

function tool(name: string, script: string, args: string[], env = {}): Stage {
  return {
    name,
    async run() {
      const { ok, output } = await runTool(script, args, { env })
      return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output }
    },
  }
}

function check(name: string, findFaults: () => Promise<string[]> | string[]): Stage {
  return {
    name,
    async run() {
      const faults = await findFaults()
      return faults.length === 0
        ? { passed: 1, failed: 0 }
        : { passed: 0, failed: 1, output: faults.join('\n') }
    },
  }
}

/** The stages that look at the sources without running them, and the build that the browser tests need. */
export const staticStages: Stage[] = [
  check('build', async () => {
    await buildPages()
    return []
  }),
  tool('types', 'typescript/bin/tsc', ['--noEmit', '-p', '.'], {
    NODE_OPTIONS: '--max-old-space-size=4096',
  }),
  tool('lint', '@biomejs/biome/bin/biome', ['ci', '--colors=off', '.']),
  tool('dependency rules', 'dependency-cruiser/bin/dependency-cruiser.mjs', [
    'app',
    'prisma',
    'tests',
    '--output-type',
    'err',
  ]),
  tool('unused code', 'knip/bin/knip.js', ['--no-progress']),
  check('conventions', () => conventionBreaches(sourceFiles())),
  check('secrets', () => findSecrets(sourceFiles())),
  check('schema', async () => {
    const sql = await withScratchDatabase('.cache/postgres', schemaDrift)
    return sql ? [`prisma/schema needs a migration (npm run migration -- NAME):\n${sql}`] : []
  }),
]
