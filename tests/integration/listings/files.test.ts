import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Actor, type Person, visitor } from '#app/domain/accounts/actor'
import { type DisclosureLevel, mostFiles, nothingOpen } from '#app/domain/listings/disclosure'
import { changeFiles, openListingFile } from '#app/domain/listings/index.server'
import { createFileStorage, type FileStorage } from '#app/platform/files/file-storage.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { draftOf, publishedBy, technologyVersion } from '#tests/support/factories/technologies'

let folder: string
let files: FileStorage
let owner: Person
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
  files = createFileStorage({ DATA_DIR: folder })
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  owner = await createVerifiedOwner()
  await rm(join(folder, 'files'), { recursive: true, force: true })
})

interface Options {
  file?: File
  role?: 'document' | 'image' | 'mandate'
  disclosure?: DisclosureLevel
}

const onePage =
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n'

const pdf = (words = 'a') => new File([`%PDF-1.7\n% ${words}\n${onePage}%%EOF`], 'Báo cáo.pdf')

/** It has a password: no page of it can be stamped. */
const locked = () =>
  new File(
    [
      `%PDF-1.4\n4 0 obj<</Filter/Standard/V 1/R 2/O(${'a'.repeat(32)})/U(${'b'.repeat(32)})/P -4>>endobj\n`,
      onePage.replace('/Root', '/Encrypt 4 0 R/ID[(a)(b)]/Root'),
      '%%EOF',
    ],
    'Bản vẽ có mật khẩu.pdf',
  )

function attach(id: string, options: Options = {}, actor: Actor = owner) {
  const { file = pdf(), role = 'document', disclosure = 'public' } = options
  const input = { intent: 'attach', file, role, disclosure } as const
  return changeFiles(contextOf(actor), files, { kind: 'technology', id }, input)
}

function remove(id: string, attachmentId: string) {
  const input = { intent: 'remove', attachmentId } as const
  return changeFiles(contextOf(owner), files, { kind: 'technology', id }, input)
}

const attachments = (technologyId: string) =>
  testDatabase().attachment.findMany({ where: { technologyId }, include: { file: true } })

async function storedNames(): Promise<string[]> {
  const options = { recursive: true, withFileTypes: true } as const
  const entries = await readdir(join(folder, 'files'), options).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

describe('attaching a file', () => {
  it('keeps its name, type and level, and counts the version up', async () => {
    const id = await draftOf(owner)
    await attach(id, { disclosure: 'after_nda' })
    const [kept] = await attachments(id)
    expect(kept).toMatchObject({
      role: 'document',
      disclosure: 'after_nda',
      file: { name: 'Báo cáo.pdf', mediaType: 'application/pdf', uploaderId: owner.userId },
    })
    expect(await technologyVersion(id)).toBe(2)
    expect(await storedNames()).toEqual([kept?.file.sha256])
  })

  it('tells its owner at once that a restricted PDF cannot be stamped, and keeps nothing', async () => {
    const id = await draftOf(owner)
    const refused = { reason: 'fileNotStampable' }
    for (const disclosure of ['after_nda', 'invited'] as const) {
      await expect(attach(id, { file: locked(), disclosure })).rejects.toMatchObject(refused)
    }
    await expect(attach(id, { file: locked(), role: 'mandate' })).rejects.toMatchObject(refused)
    expect(await storedNames()).toEqual([])
    await attach(id, { file: locked(), disclosure: 'registered' })
    const [kept] = await attachments(id)
    const level = { disclosure: 'after_nda', present: 'registered' } as const
    const change = { intent: 'disclosure', attachmentId: kept?.id ?? '', ...level } as const
    await expect(
      changeFiles(contextOf(owner), files, { kind: 'technology', id }, change),
    ).rejects.toMatchObject(refused)
    expect((await attachments(id))[0]?.disclosure).toBe('registered')
  })

  it('goes by the content: a page under a picture’s name leaves nothing', async () => {
    const id = await draftOf(owner)
    const html = new File(['<script>alert(1)</script>'], 'a.png', { type: 'image/png' })
    await expect(attach(id, { file: html })).rejects.toMatchObject({ reason: 'fileTypeRefused' })
    await expect(attach(id, { role: 'image' })).rejects.toMatchObject({ reason: 'fileTypeRefused' })
    await expect(attach(id, { file: new File([], 'a.pdf') })).rejects.toMatchObject({
      reason: 'fileEmpty',
    })
    expect(await attachments(id)).toEqual([])
    expect(await storedNames()).toEqual([])
    expect(await technologyVersion(id)).toBe(1)
  })

  it('leaves no bytes where the rows cannot be written', async () => {
    const id = await draftOf(owner)
    for (let index = 0; index < mostFiles; index += 1) await attach(id)
    expect(await storedNames()).toHaveLength(1)
    await expect(attach(id, { file: pdf('b') })).rejects.toMatchObject({
      reason: 'tooManyAttachments',
    })
    expect(await storedNames()).toHaveLength(1)
    expect(await testDatabase().storedFile.count()).toBe(mostFiles)
  })

  it('is for the organisation’s editors only', async () => {
    const id = await draftOf(owner)
    const stranger = await createVerifiedOwner()
    await expect(attach(id, {}, stranger)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(attach(id, {}, visitor)).rejects.toMatchObject({ kind: 'not-found' })
    expect(await storedNames()).toEqual([])
  })
})

describe('removing a file', () => {
  it('takes the bytes along once nothing uses them', async () => {
    const id = await draftOf(owner)
    await attach(id)
    await attach(id)
    const [first, second] = await attachments(id)
    await remove(id, first?.id ?? '')
    expect(await storedNames()).toHaveLength(1)
    await remove(id, second?.id ?? '')
    expect(await storedNames()).toEqual([])
    expect(await testDatabase().storedFile.count()).toBe(0)
  })

  it('does not reach the files of another entry', async () => {
    const id = await draftOf(owner)
    const other = await draftOf(owner)
    await attach(other)
    const [theirs] = await attachments(other)
    await expect(remove(id, theirs?.id ?? '')).rejects.toMatchObject({ kind: 'not-found' })
    expect(await attachments(other)).toHaveLength(1)
  })
})

describe('opening a file', () => {
  const opens = (id: string, actor: Actor) =>
    openListingFile(contextOf(actor), id, async () => nothingOpen).then(
      () => true,
      () => false,
    )

  it.each([
    ['public', [true, true, true, true]],
    ['registered', [false, true, true, true]],
    ['after_nda', [false, false, true, true]],
    ['invited', [false, false, true, true]],
  ] as const)('%s: visitor, registered, staff, owner', async (disclosure, expected) => {
    const id = await publishedBy(owner)
    await attach(id, { disclosure })
    const [file] = await attachments(id)
    const answers: boolean[] = []
    for (const actor of [visitor, await createPerson(), await createModerator(), owner]) {
      answers.push(await opens(file?.id ?? '', actor))
    }
    expect(answers).toEqual(expected)
  })

  it('of a mandate is for staff and the owner, and its level cannot be opened', async () => {
    const id = await publishedBy(owner)
    await attach(id, { role: 'mandate', disclosure: 'public' })
    const [file] = await attachments(id)
    const attachmentId = file?.id ?? ''
    expect(await opens(attachmentId, await createPerson())).toBe(false)
    expect(await opens(attachmentId, await createModerator())).toBe(true)
    const level = { disclosure: 'public', present: 'invited' } as const
    const change = { intent: 'disclosure', attachmentId, ...level } as const
    await expect(
      changeFiles(contextOf(owner), files, { kind: 'technology', id }, change),
    ).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('has one level: of two who change it, the second is told', async () => {
    const id = await publishedBy(owner)
    await attach(id, { disclosure: 'public' })
    const [file] = await attachments(id)
    const attachmentId = file?.id ?? ''
    const change = (disclosure: DisclosureLevel) =>
      changeFiles(
        contextOf(owner),
        files,
        { kind: 'technology', id },
        { intent: 'disclosure', attachmentId, disclosure, present: 'public' },
      )
    await change('invited')
    await expect(change('registered')).rejects.toMatchObject({ reason: 'changedMeanwhile' })
    expect((await attachments(id))[0]?.disclosure).toBe('invited')
  })

  it('of a draft or a hidden entry is for staff and the owner', async () => {
    const draft = await draftOf(owner)
    await attach(draft)
    const [file] = await attachments(draft)
    expect(await opens(file?.id ?? '', await createPerson())).toBe(false)
    expect(await opens(file?.id ?? '', owner)).toBe(true)
    const id = await publishedBy(owner)
    await attach(id)
    await testDatabase().technology.update({ where: { id }, data: { hiddenAt: new Date() } })
    const [hidden] = await attachments(id)
    expect(await opens(hidden?.id ?? '', visitor)).toBe(false)
  })

  it('is not found where there is none', async () => {
    expect(await opens(crypto.randomUUID(), owner)).toBe(false)
  })
})
