import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDealDocument } from '#app/domain/deals/add-deal-document.server'
import { changeDealTerms } from '#app/domain/deals/change-deal-terms.server'
import { confirmDeal } from '#app/domain/deals/confirm-deal.server'
import { dealTermsForm } from '#app/domain/deals/deal-form-queries.server'
import { dealPage } from '#app/domain/deals/deal-queries.server'
import { moveDeal } from '#app/domain/deals/move-deal.server'
import { openDealDocument } from '#app/domain/deals/open-deal-document.server'
import { createFileStorage, type FileStorage } from '#app/platform/files/file-storage.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { openDeal, refusalOf, wholeTerms } from '#tests/support/factories/deals'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'

const pdf = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'

let folder = ''
let files: FileStorage

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deal-files-'))
  files = createFileStorage({ DATA_DIR: folder })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function storedFiles(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

describe('the page of a deal', () => {
  it('says to each side what it may do next', async () => {
    const { provider, seeker, number } = await openDeal()
    const staff = await createPerson({ staffRoles: ['support_officer'] })
    const viewer = await createMember(seeker, 'viewer')
    const page = (by: typeof staff) => dealPage(contextOf(by), number, 'vi')
    const ways = [
      { to: 'nda', skipped: [], bothConfirm: false },
      { to: 'negotiation', skipped: ['nda'], bothConfirm: false },
    ]
    expect(await page(provider)).toMatchObject({ role: 'provider', steps: ways, refusal: null })
    expect(await page(seeker)).toMatchObject({ role: 'seeker', steps: ways, mayTerminate: true })
    expect(await page(staff)).toMatchObject({ role: 'staff', steps: [], documents: null })
    expect(await page(viewer)).toMatchObject({
      steps: [],
      refusal: 'viewerReadsOnly',
      mayTerminate: false,
      mayChangeTerms: false,
    })
    expect((await page(provider)).missingForSigning).toHaveLength(7)
  })

  it('shows words on the present version only', async () => {
    const { provider, seeker, number } = await openDeal()
    const by = contextOf(provider)
    const reason = 'Không cần'
    await moveDeal(by, number, { intent: 'move', version: 1, to: 'negotiation', reason })
    await changeDealTerms(by, number, { version: 2, terms: wholeTerms() })
    await confirmDeal(by, number, { intent: 'confirm', version: 3, to: 'signed', reason })
    const signing = async (person: typeof provider) => {
      const { steps, confirmations } = await dealPage(contextOf(person), number, 'vi')
      const step = steps.find(({ to }) => to === 'signed')
      return [step?.given, step?.givenByOther, confirmations.length]
    }
    expect(await signing(provider)).toEqual([true, false, 1])
    expect(await signing(seeker)).toEqual([false, true, 1])
    await changeDealTerms(by, number, { version: 3, terms: wholeTerms({ value: 5n }) })
    expect(await signing(provider)).toEqual([false, false, 0])
    expect((await dealPage(by, number, 'vi')).visited).toEqual(['interest', 'negotiation'])
  })

  it('keeps a confidential value from staff', async () => {
    const { provider, number } = await openDeal()
    const staff = contextOf(await createPerson({ staffRoles: ['head_of_department'] }))
    const by = contextOf(provider)
    await changeDealTerms(by, number, { version: 1, terms: wholeTerms({ value: 777_000_111n }) })
    expect((await dealPage(by, number, 'vi')).terms.value).toEqual({
      amount: 777_000_111,
      currency: 'VND',
    })
    const hidden = await dealPage(staff, number, 'vi')
    expect(hidden.terms.value).toBe('hidden')
    expect(JSON.stringify(hidden)).not.toContain('777000111')
    const open = wholeTerms({ value: 777_000_111n, valueConfidential: false })
    await changeDealTerms(by, number, { version: 2, terms: open })
    expect((await dealPage(staff, number, 'vi')).terms.value).toMatchObject({ amount: 777_000_111 })
  })

  it('names the terms in the language of the reader', async () => {
    const { provider, number } = await openDeal()
    const by = contextOf(provider)
    await changeDealTerms(by, number, { version: 1, terms: wholeTerms() })
    expect((await dealPage(by, number, 'vi')).terms.scope).toBe('Chuyển giao quyền sử dụng')
    expect((await dealPage(by, number, 'en')).terms.scope).toBe('Right of use (licence)')
    const form = await dealTermsForm(by, number, 'vi')
    expect(form.terms).toMatchObject({ value: '320.000.000', signedOn: '2026-01-12' })
    expect(form.options.forms).toHaveLength(7)
  })

  it('offers the form of the terms to editors of the parties', async () => {
    const { seeker, number } = await openDeal()
    const form = (by: typeof seeker, of = number) =>
      refusalOf(dealTermsForm(contextOf(by), of, 'vi'))
    expect(await form(seeker)).toBe('done')
    expect(await form(seeker, 'GD-2099-0001')).toBe('not-found notFound')
    expect(await form(await createVerifiedOwner())).toBe('not-found notFound')
    expect(await form(await createMember(seeker, 'viewer'))).toBe('forbidden viewerReadsOnly')
  })
})

describe('documents of a deal', () => {
  const add = (
    by: Parameters<typeof contextOf>[0],
    number: string,
    content: string,
    name = 'a.pdf',
  ) =>
    refusalOf(
      addDealDocument(contextOf(by), files, number, {
        caption: 'Dự thảo hợp đồng',
        file: new File([content], name),
      }),
    )

  it('are seen by both sides and by nobody else', async () => {
    const { provider, seeker, number } = await openDeal()
    expect(await add(provider, number, pdf)).toBe('done')
    const { documents } = await dealPage(contextOf(seeker), number, 'vi')
    expect(documents).toMatchObject([{ caption: 'Dự thảo hợp đồng', name: 'a.pdf' }])
    const id = documents?.[0]?.id
    const open = (by: Parameters<typeof contextOf>[0], of = number) =>
      openDealDocument(contextOf(by), files, of, id)
    const { stream, ...file } = await open(seeker)
    expect(file).toEqual({ name: 'a.pdf', mediaType: 'application/pdf', size: pdf.length })
    expect(await text(stream)).toBe(pdf)
    const staff = await createPerson({ staffRoles: ['head_of_department'] })
    for (const stranger of [staff, await createVerifiedOwner(), await createPerson()]) {
      expect(await refusalOf(open(stranger))).toBe('not-found notFound')
    }
    const other = await openDeal()
    expect(await refusalOf(open(seeker, other.number))).toBe('not-found notFound')
    expect((await dealPage(contextOf(staff), number, 'vi')).history).toHaveLength(1)
  })

  it('leave nothing behind where they are refused', async () => {
    const { provider, number } = await openDeal()
    const before = await storedFiles()
    expect(await add(provider, number, '')).toBe('invalid fileEmpty')
    expect(await add(provider, number, '<html><script>1</script>', 'a.pdf')).toBe(
      'invalid fileTypeRefused',
    )
    expect(await add(await createVerifiedOwner(), number, `${pdf}1`)).toBe('not-found notFound')
    const viewer = await createMember(provider, 'viewer')
    expect(await add(viewer, number, `${pdf}2`)).toBe('forbidden viewerReadsOnly')
    expect(await storedFiles()).toEqual(before)
    expect(await testDatabase().storedFile.count()).toBe(0)
  })

  it('may be the same file twice', async () => {
    const { provider, seeker, number } = await openDeal()
    expect(await add(provider, number, pdf)).toBe('done')
    expect(await add(seeker, number, pdf)).toBe('done')
    expect(await testDatabase().dealDocument.count()).toBe(2)
  })
})
