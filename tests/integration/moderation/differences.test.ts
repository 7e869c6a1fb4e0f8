import { expect, it } from 'vitest'
import { moderationItem, turnDownListing } from '#app/domain/moderation/index.server'
import {
  saveTechnologyCard,
  saveTechnologyEnglish,
  saveTechnologyTerms,
  submitTechnology,
} from '#app/domain/technologies/index.server'
import { contextOf } from '#tests/support/context'
import { createModerator } from '#tests/support/factories/accounts'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import {
  cardInput,
  englishInput,
  submittedBy,
  technologyVersion,
  termsInput,
} from '#tests/support/factories/technologies'

it('shows field by field what changed since the entry was returned', async () => {
  const owner = await createVerifiedOwner()
  const moderator = await createModerator()
  const id = await submittedBy(owner)
  const version = () => technologyVersion(id)
  const read = () => moderationItem(contextOf(moderator), { kind: 'technology', id }, 'vi')
  expect((await read()).differences).toBeNull()
  const seen = { kind: 'technology', id, version: await version() } as const
  await turnDownListing(contextOf(moderator), 'return', seen, {
    reasons: ['unclear-title'],
    words: 'Xin nói rõ tên công nghệ.',
  })
  expect((await read()).differences).toEqual([])
  const title = `${cardInput.title} theo mẻ`
  await saveTechnologyCard(contextOf(owner), id, { ...cardInput, title, version: await version() })
  await saveTechnologyTerms(contextOf(owner), id, {
    ...termsInput,
    transferModes: ['training', 'documents'],
    priceMax: 700_000_000n,
    version: await version(),
  })
  await saveTechnologyEnglish(contextOf(owner), id, { ...englishInput, version: await version() })
  await submitTechnology(contextOf(owner), { id, version: await version() })
  const { differences } = await read()
  expect(differences?.map(({ field, lang }) => (lang ? `${field}.${lang}` : field))).toEqual([
    'title.vi',
    'title.en',
    'summary.en',
    'keywords.en',
    'transferModes',
    'price',
  ])
  expect(differences?.[0]?.after.at(-1)).toEqual({ text: ' theo mẻ', change: 'new' })
  const modes = differences?.find(({ field }) => field === 'transferModes')
  expect(modes?.before.map(({ text }) => text).join('')).not.toContain('training')
})
