// Generates the Prisma client where it is missing or older than the schema. Runs after `npm ci` and before
// every command; it costs a few milliseconds when there is nothing to do.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const schemaFolder = path.join(root, 'prisma/schema')
const generated = path.join(root, 'app/platform/db/generated')
const stamp = path.join(generated, 'schema.sha256')

function hashOfSchema() {
  const hash = createHash('sha256')
  for (const file of fs.readdirSync(schemaFolder).sort()) {
    hash.update(file).update(fs.readFileSync(path.join(schemaFolder, file)))
  }
  return hash.digest('hex')
}

/** Brings the generated client up to date; throws with Prisma's own words where the schema is faulty. */
export function generateClient() {
  const wanted = hashOfSchema()
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return
  const cli = path.join(root, 'node_modules/prisma/build/index.js')
  const run = spawnSync(process.execPath, [cli, 'generate'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, 'scripts/prisma-schema-engine.mjs'),
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
  if (run.status !== 0) throw new Error(`prisma generate failed:\n${run.stdout}${run.stderr}`)
  fs.writeFileSync(stamp, wanted)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) generateClient()
