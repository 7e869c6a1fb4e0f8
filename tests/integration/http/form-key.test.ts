import { describe, expect, it } from 'vitest'
import { keepFormResult, releaseFormKey, takeFormKey } from '#app/platform/http/form-key.server'
import { countAgainst, limits } from '#app/platform/rate-limit/rate-limit.server'
import { testDatabase } from '#tests/support/database'

describe('form keys', () => {
  it('let one of several clicks act and lead the others to its result', async () => {
    const db = testDatabase()
    const click = async () => {
      const answer = await takeFormKey(db, 'k')
      if (answer === null) setTimeout(() => void keepFormResult(db, 'k', '/done'), 150)
      return answer
    }
    const answers = await Promise.all(Array.from({ length: 5 }, click))
    expect(answers.filter((answer) => answer === null)).toHaveLength(1)
    expect(answers.filter((answer) => answer === '/done')).toHaveLength(4)
  })

  it('may be taken again where the form was not accepted', async () => {
    const db = testDatabase()
    expect(await takeFormKey(db, 'k')).toBeNull()
    await releaseFormKey(db, 'k')
    expect(await takeFormKey(db, 'k')).toBeNull()
  })
})

describe('rate limits', () => {
  it('refuse the call behind the last point, whatever its letters’ case', async () => {
    const db = testDatabase()
    const { points } = limits['sign-in-by-account']
    for (let call = 0; call < points; call++) await countAgainst(db, 'sign-in-by-account', 'A@b.vn')
    await expect(countAgainst(db, 'sign-in-by-account', 'a@B.vn')).rejects.toMatchObject({
      kind: 'forbidden',
      reason: 'tooManyTries',
    })
    await countAgainst(db, 'sign-in-by-account', 'other@b.vn')
  })
})
