import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Person } from '#app/domain/accounts/actor'
import { addDealDocument } from '#app/domain/deals/add-deal-document.server'
import { changeDealTerms } from '#app/domain/deals/change-deal-terms.server'
import { listNotifications } from '#app/domain/notifications/index.server'
import { createFileStorage, type FileStorage } from '#app/platform/files/file-storage.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createPerson } from '#tests/support/factories/accounts'
import { openDeal, wholeTerms } from '#tests/support/factories/deals'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'
import type { QueuedJob } from '#tests/support/recording-queue'

let folder = ''
let files: FileStorage

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deal-messages-'))
  files = createFileStorage({ DATA_DIR: folder })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A deal whose opening has been told, with everybody who could be told of more. */
async function toldDeal() {
  const story = await openDeal()
  const bystanders = [
    await createMember(story.provider, 'editor'),
    await createVerifiedOwner(),
    await createPerson({ staffRoles: ['head_of_department'] }),
  ]
  const colleague = await createMember(story.seeker, 'editor')
  await testDatabase().user.update({
    where: { id: colleague.userId },
    data: { locale: 'en' },
  })
  await deliverEvents()
  return { ...story, bystanders, colleague: { ...colleague, locale: 'en' as const } }
}

async function newestOf(person: Person) {
  const { notifications } = await listNotifications(contextOf(person), person.locale, 1)
  return notifications[0]
}

function mailsOf(jobs: QueuedJob[], kind: string): string[] {
  const mail = z.object({ kind: z.string(), to: z.string(), locale: z.string() })
  return jobs
    .filter(({ name }) => name === 'mail.message')
    .map(({ data }) => mail.parse(data))
    .filter((found) => found.kind === kind)
    .map(({ to, locale }) => `${to} ${locale}`)
    .toSorted()
}

describe('changing the terms of a deal', () => {
  it('is told to the other party and to nobody else, by the names of the terms', async () => {
    const { provider, seeker, colleague, bystanders, number } = await toldDeal()
    const before = await Promise.all([provider, ...bystanders].map(newestOf))
    await changeDealTerms(contextOf(provider), number, {
      version: 1,
      terms: wholeTerms({ formCode: null, scopeCode: null, modeCodes: [], objectCodes: [] }),
    })
    const jobs = await deliverEvents()
    expect(mailsOf(jobs, 'dealTermsChanged')).toEqual(
      [`${seeker.email} vi`, `${colleague.email} en`].toSorted(),
    )
    expect(await newestOf(seeker)).toMatchObject({
      title: `Điều khoản của giao dịch ${number} đã thay đổi`,
      href: `/workspace/deals/${number}`,
    })
    const words = await newestOf(colleague)
    expect(words?.title).toBe(`The terms of deal ${number} have changed`)
    expect(words?.body).toContain('Payment, Value, and Day the contract was signed')
    expect(JSON.stringify(words)).not.toContain('320')
    expect(await Promise.all([provider, ...bystanders].map(newestOf))).toEqual(before)
  })

  it('is not told where nothing changed', async () => {
    const { provider, seeker, number } = await toldDeal()
    const by = contextOf(provider)
    await changeDealTerms(by, number, { version: 1, terms: wholeTerms() })
    await deliverEvents()
    const before = await newestOf(seeker)
    await changeDealTerms(by, number, { version: 2, terms: wholeTerms() })
    expect(mailsOf(await deliverEvents(), 'dealTermsChanged')).toEqual([])
    expect(await newestOf(seeker)).toEqual(before)
  })
})

describe('adding a document to a deal', () => {
  it('is told to the other party and to nobody else, by its name', async () => {
    const { provider, seeker, colleague, bystanders, number } = await toldDeal()
    const before = await Promise.all([seeker, colleague, ...bystanders.slice(1)].map(newestOf))
    const file = new File(['%PDF-1.4\n%%EOF\n'], 'a.pdf')
    const caption = 'Dự thảo {hợp đồng}'
    await addDealDocument(contextOf(seeker), files, number, { caption, file })
    const jobs = await deliverEvents()
    const editor = bystanders[0]
    expect(mailsOf(jobs, 'dealDocumentAdded')).toEqual(
      [`${provider.email} vi`, `${editor?.email} vi`].toSorted(),
    )
    expect(await newestOf(provider)).toMatchObject({
      title: `Giao dịch ${number} có thêm tài liệu`,
      reason: caption,
    })
    const after = await Promise.all([seeker, colleague, ...bystanders.slice(1)].map(newestOf))
    expect(after).toEqual(before)
  })
})

describe('titles of entries in messages', () => {
  it('are in the language of the reader where the entry has both', async () => {
    const { provider, seeker, colleague, technology, number } = await toldDeal()
    await changeDealTerms(contextOf(provider), number, { version: 1, terms: wholeTerms() })
    await deliverEvents()
    expect((await newestOf(colleague))?.body).toContain('“Cold dryer for farm produce')
    expect((await newestOf(seeker))?.body).toContain('“Máy sấy lạnh nông sản')
    await testDatabase().technologyText.delete({
      where: { technologyId_lang: { technologyId: technology.id, lang: 'en' } },
    })
    await changeDealTerms(contextOf(provider), number, {
      version: 2,
      terms: wholeTerms({ value: 1n }),
    })
    await deliverEvents()
    expect((await newestOf(colleague))?.body).toContain('“Máy sấy lạnh nông sản')
  })
})
