/**
 * Keeps a redirect inside the exchange.
 * @param to where a caller wants to go, as it came in a parameter
 * @returns the path with query and hash where it is on this origin, else `otherwise`
 */
export function safeRedirect(to: unknown, otherwise: string): string {
  if (typeof to !== 'string' || !to.startsWith('/') || to.length > 2_000) return otherwise
  const origin = 'http://exchange.invalid'
  if (!URL.canParse(to, origin)) return otherwise
  const url = new URL(to, origin)
  if (url.origin !== origin || url.pathname.startsWith('//')) return otherwise
  return `${url.pathname}${url.search}${url.hash}`
}
