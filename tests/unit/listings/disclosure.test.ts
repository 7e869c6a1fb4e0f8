import { describe, expect, it } from 'vitest'
import { type Actor, type Person, visitor } from '#app/domain/accounts/actor'
import { mayOpenFile, nothingOpen } from '#app/domain/listings/disclosure'
import { attachmentViews } from '#app/domain/listings/listing-view'

const stranger: Person = {
  kind: 'person',
  userId: 'u',
  sessionId: 's',
  name: 'Người lạ',
  email: 'la@people.test',
  locale: 'vi',
  organisation: null,
  staffRoles: [],
  unitCodes: [],
  owedConsents: [],
}
const owner: Person = {
  ...stranger,
  organisation: {
    id: 'org',
    slug: 'org',
    name: 'Viện',
    type: 'institute',
    status: 'verified',
    role: 'viewer',
  },
}
const staff: Person = { ...stranger, staffRoles: ['moderator'] }

describe('the files of a public listing', () => {
  it.each<[string, Actor, boolean, boolean, boolean, boolean]>([
    ['a visitor', visitor, true, false, false, false],
    ['somebody signed in', stranger, true, true, false, false],
    ['the owner', owner, true, true, true, true],
    ['staff', staff, true, true, true, true],
  ])('open for %s as their level says', (_, actor, open, registered, afterNda, invited) => {
    expect(mayOpenFile(actor, 'public', 'org')).toBe(open)
    expect(mayOpenFile(actor, 'registered', 'org')).toBe(registered)
    expect(mayOpenFile(actor, 'after_nda', 'org')).toBe(afterNda)
    expect(mayOpenFile(actor, 'invited', 'org')).toBe(invited)
  })

  it.each([
    [{ afterNda: true, invited: false }, true, false],
    [{ afterNda: false, invited: true }, false, true],
  ])('open by agreement and by invitation, neither for the other: %o', (opens, nda, invited) => {
    expect(mayOpenFile(stranger, 'after_nda', 'org', opens)).toBe(nda)
    expect(mayOpenFile(stranger, 'invited', 'org', opens)).toBe(invited)
    expect(mayOpenFile(visitor, 'after_nda', 'org', opens)).toBe(false)
  })

  it('are named with what the reader may open; a mandate is not among them', () => {
    const file = { name: 'anh.png', mediaType: 'image/png', size: 10 }
    const rows = [
      { id: '1', role: 'image', caption: null, disclosure: 'public' as const, file },
      { id: '2', role: 'document', caption: 'Bản vẽ', disclosure: 'registered' as const, file },
      { id: '3', role: 'mandate', caption: null, disclosure: 'public' as const, file },
      { id: '4', role: 'image', caption: 'Bí quyết', disclosure: 'after_nda' as const, file },
    ]
    const listing = { organisationId: 'org', texts: [{ lang: 'vi' }], attachments: rows }
    const party = { afterNda: true, invited: false }
    expect(attachmentViews(listing, stranger, party).at(-1)).toMatchObject({
      open: true,
      image: false,
      name: 'anh.png',
    })
    expect(attachmentViews(listing, visitor, nothingOpen)).toMatchObject([
      { id: '1', image: true, open: true, caption: null },
      { id: '2', image: false, open: false, caption: { text: 'Bản vẽ', lang: 'vi' } },
      { id: '4', open: false, name: null, caption: null },
    ])
  })
})
