import { describe, expect, it } from 'vitest'
import { loader as signIn } from '#app/routes/auth/sign-in'
import { loader as newNeed } from '#app/routes/workspace/needs/new'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

describe('the page to sign in', () => {
  const show = async (path: string) => signIn(routeArgs(await testServices(), path))

  it('says why it stands there, and what goes without an account', async () => {
    const next = encodeURIComponent('/en/needs/say-vai/interest')
    expect(await show(`/en/sign-in?next=${next}`)).toMatchObject({
      onward: true,
      next: '/en/needs/say-vai/interest',
      instead: { ask: '/needs/say-vai/ask', callBack: '/needs/say-vai/call-back' },
    })
  })

  it('is plain for whoever came by the menu', async () => {
    expect(await show('/sign-in')).toMatchObject({ onward: false, instead: null })
    expect(await show('/sign-in?next=https%3A%2F%2Felsewhere.test')).toMatchObject({
      onward: false,
      next: '/workspace',
    })
  })
})

describe('a new need', () => {
  it('begins with the words of a search that found nothing', async () => {
    const owner = await createVerifiedOwner()
    const headers = await sessionOf(owner)
    const show = async (path: string) => newNeed(routeArgs(await testServices(), path, { headers }))
    const path = '/workspace/needs/new'
    expect(await show(`${path}?title=s%E1%BA%A5y+v%E1%BA%A3i`)).toMatchObject({ words: 'sấy vải' })
    expect(await show(path)).toMatchObject({ words: undefined })
  })
})
