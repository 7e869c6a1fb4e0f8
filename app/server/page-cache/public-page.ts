const PAGES =
  /^\/(?:(?:how-it-works|search|compare|terms|privacy|technologies|needs|organisations)|(?:technologies|needs|organisations)\/[^/]+)?$/

/** What of a request decides whether and under which name its answer may be kept. */
export interface PageRequest {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly host: string | undefined
  readonly cookie: string | undefined
}

/** True where the request may come from somebody who is signed in. */
export function mayBeSignedIn(cookie: string | undefined): boolean {
  return cookie?.includes('session_token') ?? false
}

/**
 * The name under which the answer to a visitor is kept, or null where it is made for one person, tells
 * something once, or is no page for everybody. Names are those of the address, the host and the look.
 */
export function pageKey({ method, url, host = '', cookie = '' }: PageRequest): string | null {
  if (method !== 'GET' || mayBeSignedIn(cookie) || /(?:^|;\s*)notice=/.test(cookie)) return null
  const [path = ''] = url.split('?')
  if (!PAGES.test(pageOf(path))) return null
  const theme = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(cookie)?.[1] ?? ''
  return `${theme} ${host} ${url}`
}

/** The page an address is about: without the language, and without the ending of its data. */
function pageOf(path: string): string {
  const page = path.replace(/\.data$/, '').replace(/^\/en(?=\/|$)/, '')
  return page === '' || page === '/_root' ? '/' : page
}
