import type { Services } from '#app/domain/services'

declare module '@remix-run/node' {
  interface AppLoadContext {
    services: Services
    /** Nonce of this response's Content-Security-Policy. */
    nonce: string
    /** Names the request in logs, histories and on error pages. */
    requestId: string
    /** Address of the caller, for rate limits. */
    clientIp: string
    /** The page is to show a form again that was kept when its session had ended; nothing may be done. */
    givesBack?: boolean
    /** Says that the answer tells of this one request, so that the next is made anew. */
    keepFromCache(): void
  }
  interface Future {
    v3_singleFetch: true
  }
}
