import { system } from '#app/domain/accounts/actor'
import { rebuildIndex, requestRebuild } from '#app/domain/search/index.server'
import { announceIndexChange } from '#app/platform/events/change-watch.server'
import { startServices } from '#app/server/services.server'
import { readOptions } from './support/options'
import { createProgress, print } from './support/terminal'
import { withDatabase } from './support/with-database'

/**
 * `npm run reindex`: fills the search index anew while searches go on. A Meilisearch index is rebuilt here;
 * processes that hold an embedded one are asked to, and do it within a second.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = readOptions(
    args,
    { data: { type: 'string' } },
    'npm run reindex [-- --data DIR]',
  )
  await withDatabase(values, async (env) => {
    const { services, close } = await startServices(env, { demo: false })
    const { db, search: engine } = services
    try {
      const progress = createProgress()
      progress.step('filling the index from the database')
      const documents = await rebuildIndex({ db, engine, now: new Date() })
      progress.done()
      await announceIndexChange(db)
      await requestRebuild({ db, actor: system, now: new Date(), requestId: 'reindex' })
      print(`indexed ${documents} entries (${engine.name})`)
    } finally {
      await close()
    }
  })
}
