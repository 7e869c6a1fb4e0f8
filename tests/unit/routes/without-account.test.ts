import { describe, expect, it } from 'vitest'
import { withoutAccount } from '#app/routes/auth/without-account'

describe('withoutAccount', () => {
  it('offers a question and a call in place of an interest, in either language', () => {
    const instead = {
      ask: '/technologies/may-say/ask',
      callBack: '/technologies/may-say/call-back',
    }
    expect(withoutAccount('/technologies/may-say/interest')).toEqual(instead)
    expect(withoutAccount('/en/technologies/may-say/interest?from=x')).toEqual(instead)
    expect(withoutAccount('/needs/say-vai/interest')).toEqual({
      ask: '/needs/say-vai/ask',
      callBack: '/needs/say-vai/call-back',
    })
  })

  it.each(['/workspace', '/technologies/may-say', '/technologies/may-say/nda', '/interest'])(
    'offers nothing in place of %s',
    (next) => {
      expect(withoutAccount(next)).toBeNull()
    },
  )
})
