import { spawn } from 'node:child_process'
import { inheritedEnvironment } from '#app/platform/env/env.server'
import { OperatorError } from '#app/platform/env/operator-error'
import { projectRoot } from '#app/platform/env/project-root.server'

/**
 * Runs the Prisma CLI on a database, without the download that it would make on its own
 * (docs/decisions/0003-prisma-without-download.md).
 * @returns what it wrote to standard output
 * @throws {OperatorError} with its own words where it fails
 */
export async function runPrisma(args: string[], databaseUrl: string): Promise<string> {
  const child = spawn(
    process.execPath,
    [`${projectRoot}/node_modules/prisma/build/index.js`, ...args],
    {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...inheritedEnvironment(),
        DATABASE_URL: databaseUrl,
        PRISMA_SCHEMA_ENGINE_BINARY: `${projectRoot}/scripts/prisma-schema-engine.mjs`,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  )
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code === 0) return output.stdout
  throw new OperatorError(
    `prisma ${args.slice(0, 2).join(' ')} failed:\n${output.stderr.trim() || output.stdout.trim()}`,
  )
}
