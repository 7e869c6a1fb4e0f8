import { describe, expect, it } from 'vitest'
import { type Actor, type Person, visitor } from '#app/domain/accounts/actor'
import {
  accessRecords,
  disclosureDesk,
  inviteOrganisation,
  openLevelsOf,
  removeDetail,
  restrictedOf,
  saveDetail,
} from '#app/domain/disclosure/index.server'
import { contextOf } from '#tests/support/context'
import { refusalOf } from '#tests/support/factories/deals'
import { acceptedNda, restrictedDetail } from '#tests/support/factories/disclosure'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'

async function market() {
  const owner = await createVerifiedOwner({ name: 'Viện Chủ Tin' })
  const party = await createVerifiedOwner({ name: 'Công ty Đối Tác Ước' })
  const guest = await createVerifiedOwner({ name: 'Hợp tác xã Khách Mời' })
  const { id, slug } = await publishedTechnology(owner)
  return { owner, party, guest, listing: { kind: 'technology' as const, id, slug } }
}

describe('restricted details', () => {
  it('are told to those they are open to, and their reading is on record', async () => {
    const { owner, party, guest, listing } = await market()
    await restrictedDetail(owner, listing.id, 'after_nda', 'formula', 'Tỷ lệ 7:3')
    await restrictedDetail(owner, listing.id, 'invited', 'costs', 'Giá thành 12 triệu')
    await restrictedDetail(owner, listing.id, 'registered', 'references', 'Đã dùng ở Lục Ngạn')
    await acceptedNda(owner, party, listing)
    await inviteOrganisation(contextOf(owner), listing, guest.organisation.name)
    const seenBy = async (who: Actor) => {
      const view = await restrictedOf(contextOf(who), listing, [], 'vi')
      return view?.details.map(({ text }) => text)
    }
    expect(await seenBy(visitor)).toEqual([null, null, null])
    expect(await seenBy(await createVerifiedOwner())).toEqual([null, null, 'Đã dùng ở Lục Ngạn'])
    expect(await seenBy(party)).toEqual(['Tỷ lệ 7:3', null, 'Đã dùng ở Lục Ngạn'])
    expect(await seenBy(guest)).toEqual([null, 'Giá thành 12 triệu', 'Đã dùng ở Lục Ngạn'])
    expect(await seenBy(owner)).toEqual(['Tỷ lệ 7:3', 'Giá thành 12 triệu', 'Đã dùng ở Lục Ngạn'])
    const { items } = await accessRecords(contextOf(owner), listing, 1, 'vi')
    expect(items.map(({ organisationName, subject }) => [organisationName, subject])).toEqual([
      ['Hợp tác xã Khách Mời', 'Giá thành, chi phí vận hành'],
      ['Công ty Đối Tác Ước', 'Công thức, bí quyết'],
    ])
    expect(await openLevelsOf(contextOf(party), listing)).toMatchObject({
      afterNda: true,
      invited: false,
    })
  })

  it('are the owner’s editors’ to write, and of two who change one the second is told', async () => {
    const { owner, party, listing } = await market()
    const input = { subjectCode: 'formula', text: 'Tỷ lệ 7:3', disclosure: 'after_nda' as const }
    const save = (by: Person, change = {}) =>
      refusalOf(saveDetail(contextOf(by), listing, { ...input, ...change }))
    expect(await save(party)).toBe('not-found notFound')
    expect(await save(await createMember(owner, 'viewer'))).toBe('forbidden viewersOnlyRead')
    expect(await save(owner, { subjectCode: 'secret' })).toBe('invalid unknownCode')
    expect(await save(owner)).toBe('done')
    expect(await save(owner)).toBe('conflict detailThere')
    expect(await save(owner, { version: 1, text: 'Tỷ lệ 6:4' })).toBe('done')
    expect(await save(owner, { version: 1 })).toBe('conflict changedMeanwhile')
    const { details } = await disclosureDesk(contextOf(owner), listing, 'vi')
    expect(details).toMatchObject([{ text: 'Tỷ lệ 6:4', version: 2 }])
    const id = details[0]?.id ?? ''
    expect(await refusalOf(removeDetail(contextOf(party), listing, id))).toBe('not-found notFound')
    await removeDetail(contextOf(owner), listing, id)
    expect(await restrictedOf(contextOf(owner), listing, [], 'vi')).toBeNull()
  })
})
