import { expect, it } from 'vitest'
import { readNotice, redirectWithNotice } from '#app/platform/http/notice.server'

function requestWith(cookie: string): Request {
  return new Request('http://localhost/', { headers: { cookie } })
}

it('carries a notice to the next page', () => {
  const response = redirectWithNotice('/workspace', 'saved', { title: 'Máy sấy' })
  expect(response.headers.get('location')).toBe('/workspace')
  const cookie = response.headers.get('set-cookie') ?? ''
  expect(cookie).toContain('HttpOnly')
  expect(readNotice(requestWith(cookie.split(';')[0] ?? ''))).toEqual({
    key: 'saved',
    params: { title: 'Máy sấy' },
  })
})

it.each(['', 'other=1', 'notice=%%%', `notice=${Buffer.from('[]').toString('base64url')}`])(
  'reads no notice from %j',
  (cookie) => {
    expect(readNotice(requestWith(cookie))).toBeNull()
  },
)
