import { describe, expect, it } from 'vitest'
import { keepForm, openKeptForm, ownerCookie, ownerMark } from '#app/platform/http/kept-form.server'
import { limits } from '#app/platform/rate-limit/rate-limit.server'
import { action as draftAction } from '#app/routes/workspace/support/page'
import { testDatabase } from '#tests/support/database'
import { routeArgs, testServices } from '#tests/support/routes'

const path = '/workspace/support/x/form/firm'
const now = new Date()

function formOf(fields: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

async function kept(fields: Record<string, string | File>, cookie = '') {
  const headers = new Headers(cookie ? { cookie } : {})
  const sent = { path, form: formOf(fields), hide: ['password'], headers, now, secure: false }
  return keepForm(testDatabase(), sent)
}

const opened = (cookie: string | null, owner: string, at = path) =>
  openKeptForm(testDatabase(), {
    path: at,
    owner,
    headers: new Headers({ cookie: cookie?.split(';')[0] ?? '' }),
    now,
  })

describe('a form that was sent when its session had ended', () => {
  it('is kept without files, secrets and keys', async () => {
    const file = new File(['x'], 'a.pdf')
    const cookie = await kept({ words: 'Đất hiếm', password: 's', formKey: 'k', file })
    const form = await opened(cookie, 'mark')
    expect([...(form ?? [])]).toEqual([['words', 'Đất hiếm']])
  })

  it('is opened by a cookie that only HTTPS carries where the exchange is reached by it', async () => {
    const sent = { path, form: formOf({ words: 'một' }), hide: [], headers: new Headers(), now }
    const cookies = async (secure: boolean) => [
      await keepForm(testDatabase(), { ...sent, secure }),
      ownerCookie('mark', secure),
    ]
    for (const cookie of await cookies(true)) expect(cookie).toMatch(/; HttpOnly; .*; Secure$/)
    for (const cookie of await cookies(false)) expect(cookie).not.toContain('Secure')
  })

  it('belongs to the first who signs in where nobody knows whose it was', async () => {
    const cookie = await kept({ words: 'một' })
    expect(await opened(cookie, 'first')).not.toBeNull()
    expect(await opened(cookie, 'second')).toBeNull()
    expect(await opened(cookie, 'first')).not.toBeNull()
  })

  it('belongs to whoever was signed in in that browser, and to the page it was sent to', async () => {
    const mine = ownerMark('secret', 'A@example.vn')
    expect(mine).toBe(ownerMark('secret', ' a@example.vn'))
    const cookie = await kept({ words: 'một' }, `kept_for=${mine}`)
    expect(await opened(cookie, 'other')).toBeNull()
    expect(await opened(cookie, mine, '/workspace')).toBeNull()
    expect(await opened(cookie, mine)).not.toBeNull()
  })

  it('is not kept where it is too long, comes from elsewhere, or from somebody who sends too many', async () => {
    expect(await kept({ words: 'a'.repeat(200_001) })).toBeNull()
    const services = await testServices()
    const send = async (referer?: string) => {
      const args = routeArgs(services, path, {
        params: { id: 'x', page: 'firm' },
        form: { page: 'firm' },
        headers: referer ? { referer } : {},
      })
      const answer = await Promise.resolve(draftAction(args)).catch((error: Response) => error)
      return decodeURIComponent((answer as Response).headers.get('location') ?? '')
    }
    expect(await send()).toBe(`/sign-in?next=${path}`)
    expect(await send('http://exchange.test/elsewhere')).toBe(`/sign-in?next=${path}`)
    for (let time = 0; time < limits['kept-form'].points; time++) {
      expect(await send(`http://exchange.test${path}`)).toContain('kept-form=1')
    }
    expect(await send(`http://exchange.test${path}`)).toBe(`/sign-in?next=${path}`)
  })
})
