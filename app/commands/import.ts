import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { system } from '#app/domain/accounts/actor'
import { type ColumnMapping, importFields } from '#app/domain/imports/columns'
import { importFile, UnreadableFileError, writeFailures } from '#app/domain/imports/index.server'
import { createDatabase, type Database } from '#app/platform/db/client.server'
import { OperatorError } from '#app/platform/env/operator-error'
import { readOptions } from './support/options'
import { createProgress, print } from './support/terminal'
import { withDatabase } from './support/with-database'

const usage =
  'npm run import -- technologies|needs FILE --organisation SLUG [--status draft|submitted|published]' +
  ' [--mapping FILE] [--dry-run] [--data DIR]'

const kinds = { technologies: 'technology', needs: 'need' } as const
const Arguments = z.object({
  kind: z.enum(['technologies', 'needs']),
  path: z.string().min(1),
  organisation: z.string().min(1),
  status: z.enum(['draft', 'submitted', 'published']),
})
const Mapping = z.record(z.string(), z.enum(importFields))

function readArguments(args: string[]) {
  const { values, positionals } = readOptions(
    args,
    {
      organisation: { type: 'string' },
      status: { type: 'string', default: 'submitted' },
      mapping: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      data: { type: 'string' },
    },
    usage,
  )
  const [kind, path] = positionals
  const parsed = Arguments.safeParse({ ...values, kind, path })
  if (!parsed.success) {
    throw new OperatorError(`${z.prettifyError(parsed.error)}\n\nusage: ${usage}`)
  }
  return { ...parsed.data, mapping: values.mapping, dryRun: values['dry-run'], data: values.data }
}

async function readMapping(path: string | undefined): Promise<ColumnMapping | undefined> {
  if (!path) return undefined
  try {
    return Mapping.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    throw new OperatorError(
      `The mapping file ${path} cannot be used: ${why}\n` +
        `It is JSON such as {"Column": "title"}; our fields are ${importFields.join(', ')}.`,
    )
  }
}

async function organisationId(db: Database, slug: string): Promise<string> {
  const found = await db.organisation.findUnique({ where: { slug }, select: { id: true } })
  if (found) return found.id
  throw new OperatorError(`There is no organisation "${slug}"; its name is the end of its address.`)
}

/** `npm run import`: loads technologies or needs of one organisation from a file. */
export async function main(args: string[]): Promise<void> {
  const { kind, path, organisation, status, dryRun, ...rest } = readArguments(args)
  const mapping = await readMapping(rest.mapping)
  await withDatabase({ data: rest.data }, async (env) => {
    const db = createDatabase(env.DATABASE_URL)
    const progress = createProgress()
    try {
      const now = new Date()
      const ctx = { db, actor: system, now, requestId: `import-${now.getTime()}` }
      const options = {
        kind: kinds[kind],
        path,
        status,
        dryRun,
        organisationId: await organisationId(db, organisation),
        ...(mapping ? { mapping } : {}),
      }
      progress.step(dryRun ? `Checking ${path}` : `Importing ${path}`)
      const report = await importFile(ctx, { ...options, onProgress: progress.count })
      progress.done()
      for (const [cause, rows] of report.leftOut) print(`Left out of ${rows} rows: ${cause}`)
      if (report.failures.length > 0) {
        const file = await writeFailures(report.failures, path, join(env.DATA_DIR, 'imports'), now)
        print(`Rows that failed, with what is wrong: ${file}`)
      }
      if (dryRun) print('Dry run: nothing was written.')
      const { imported, updated, skipped, failures } = report
      print(
        `imported ${imported}, updated ${updated}, skipped ${skipped}, failed ${failures.length}`,
      )
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error
      throw new OperatorError(`${path} cannot be read: ${error.message}`)
    } finally {
      await db.$disconnect()
    }
  })
}
