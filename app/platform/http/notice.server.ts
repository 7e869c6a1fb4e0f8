import { redirect } from '@remix-run/node'
import type { ReasonParams } from './domain-error'

/** What the next page tells at its top: a message key under `notices` in the locales and its values. */
export interface Notice {
  key: string
  params: ReasonParams
}

const COOKIE = 'notice'

function cookie(value: string, maxAge: number): string {
  return `${COOKIE}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax`
}

/**
 * Redirects and lets the next page say that something was done.
 * @param location path on this exchange, language included
 * @param headers further headers, such as a session's cookies
 */
export function redirectWithNotice(
  location: string,
  key: string,
  params: ReasonParams = {},
  headers: Headers = new Headers(),
): Response {
  const value = Buffer.from(JSON.stringify({ key, params })).toString('base64url')
  headers.append('Set-Cookie', cookie(value, 30))
  return redirect(location, { headers })
}

/** Reads the notice of this request, if any. */
export function readNotice(request: Request): Notice | null {
  const value = /(?:^|;\s*)notice=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1]
  if (!value) return null
  try {
    const parsed: unknown = JSON.parse(Buffer.from(value, 'base64url').toString('utf8'))
    const { key, params } = parsed as Partial<Notice>
    return typeof key === 'string' ? { key, params: params ?? {} } : null
  } catch {
    return null
  }
}

/** Header that takes the notice away once it was shown. */
export function clearNotice(): string {
  return cookie('', 0)
}
