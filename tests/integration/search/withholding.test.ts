import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownCodeKey } from '#app/domain/listings/listing-code'
import { emptyDocument } from '#app/domain/search/empty-document'
import { withholding } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import type { SearchEngine } from '#app/platform/search/engine'
import { testDatabase } from '#tests/support/database'
import { publishedNeed } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import {
  emptyEngine,
  hasMeilisearch,
  type RealMeilisearch,
  startMeilisearch,
} from '#tests/support/search-engines'

const engines = hasMeilisearch() ? (['embedded', 'meilisearch'] as const) : (['embedded'] as const)

/** An organisation, an entry that names it and an anonymous need, in the database and as documents. */
async function listed(word: string) {
  const { organisation } = await createVerifiedOwner()
  const { id, slug } = organisation
  const need = await publishedNeed({ organisation }, { anonymous: true })
  const shared = { titleVi: `Máy sấy ${word}`, publishedAt: 1, freshAt: 1 }
  const codes = (own: string) => ({ id: own, codeKeys: [ownCodeKey(own)] })
  const documents = [
    emptyDocument({
      ...shared,
      ...codes(crypto.randomUUID()),
      kind: 'technology',
      organisationSlug: slug,
      organisationName: word,
    }),
    emptyDocument({ ...shared, ...codes(need.id), kind: 'need' }),
    emptyDocument({ ...shared, ...codes(id), kind: 'organisation', slug }),
  ]
  return { id, ids: documents.map((document) => document.id), documents }
}

describe.each(engines)('on the %s engine', (name) => {
  let server: RealMeilisearch | undefined
  let engine: SearchEngine<ListingDocument>
  let drop: () => Promise<void>
  beforeAll(async () => {
    if (name === 'meilisearch') server = await startMeilisearch()
    ;({ engine, drop } = emptyEngine<ListingDocument>(name, listingIndexSettings, server))
  }, 60_000)
  afterAll(async () => {
    await drop?.()
    await server?.stop()
  })

  it('nothing of a suspended organisation is answered, and all of the others is', async () => {
    const [suspended, open] = [await listed('xanh'), await listed('đỏ')]
    const all = [...suspended.documents, ...open.documents]
    await engine.rebuild(
      (async function* () {
        yield all
      })(),
    )
    const guarded = withholding(engine, testDatabase())
    const query = { text: 'máy sấy', facets: ['kind'], limit: 20 }
    const terms = [{ exact: 'sấy', base: 'say', weight: 1 }]
    const found = async () => {
      const { hits, total, facets } = await guarded.search(query)
      const [several] = await guarded.multiSearch([query])
      const candidates = await guarded.candidates({ terms, limit: 20 })
      const fetched = await guarded.fetch(all.map(({ id }) => id))
      const counted = (facets.kind ?? []).reduce((sum, { count }) => sum + count, 0)
      return {
        hits: hits.map(({ document }) => document.id).toSorted(),
        several: several?.hits.map(({ document }) => document.id).toSorted(),
        candidates: candidates.map(({ document }) => document.id).toSorted(),
        fetched: fetched.map(({ id }) => id).toSorted(),
        counts: [total, counted],
      }
    }
    const expected = (ids: string[]) => {
      const sorted = ids.toSorted()
      const counts = [ids.length, ids.length]
      return { hits: sorted, several: sorted, candidates: sorted, fetched: sorted, counts }
    }
    expect(await found()).toEqual(expected(all.map(({ id }) => id)))
    const change = (status: 'suspended' | 'verified') =>
      testDatabase().organisation.update({ where: { id: suspended.id }, data: { status } })
    await change('suspended')
    expect(await found()).toEqual(expected(open.ids))
    await change('verified')
    expect(await found()).toEqual(expected(all.map(({ id }) => id)))
  })
})
