import type { Database } from '#app/platform/db/client.server'

/** Name of the hidden field that makes a second click on the same form find the first one's result. */
export const formKeyField = 'formKey'

const WAIT_MS = 5_000
const STEP_MS = 100

/**
 * Takes the key of a form before its action runs.
 * @returns null where the caller is the first and must act, else where the first one's answer leads (or
 * `'/'` where that is not known within five seconds)
 */
export async function takeFormKey(db: Database, key: string): Promise<string | null> {
  const { count } = await db.formKey.createMany({ data: [{ key }], skipDuplicates: true })
  if (count === 1) return null
  for (let waited = 0; waited < WAIT_MS; waited += STEP_MS) {
    const first = await db.formKey.findUnique({ where: { key } })
    if (!first) return takeFormKey(db, key)
    if (first.result) return first.result
    await new Promise((resolve) => setTimeout(resolve, STEP_MS))
  }
  return '/'
}

/** Keeps where the answer to the form leads. */
export async function keepFormResult(db: Database, key: string, location: string): Promise<void> {
  await db.formKey.update({ where: { key }, data: { result: location } })
}

/** Gives the key back: the form was not accepted and may be sent again. */
export async function releaseFormKey(db: Database, key: string): Promise<void> {
  await db.formKey.deleteMany({ where: { key, result: null } })
}
