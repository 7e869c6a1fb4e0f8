import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { IntlFrame } from '#app/locales/intl-frame'
import { localeOf } from '#app/locales/locale'
import { loadMessages } from '#app/locales/messages'
import { withoutZeroBytes } from '#app/platform/http/zero-bytes.server'
import { NonceContext } from '#app/ui/nonce'

const ABORT_MS = 10_000

/** Renders a page. Nothing is streamed late: loaders finish first, so the shell is the whole page. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
) {
  const locale = localeOf(new URL(request.url).pathname)
  const messages = await loadMessages(locale)
  const ready = isbot(request.headers.get('user-agent') ?? '') ? 'onAllReady' : 'onShellReady'

  return new Promise<Response>((resolve, reject) => {
    let answered = status
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <IntlFrame locale={locale} messages={messages}>
          <RemixServer context={remixContext} url={request.url} nonce={nonce} />
        </IntlFrame>
      </NonceContext.Provider>,
      {
        nonce,
        [ready]() {
          const body = withoutZeroBytes()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          headers.set('Content-Language', locale)
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: answered }),
          )
          pipe(body)
        },
        onShellError: reject,
        onError() {
          answered = 500
        },
      },
    )
    setTimeout(abort, ABORT_MS).unref()
  })
}

/** Faults of loaders and actions are logged by `handle`; this catches what breaks outside of it. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs) {
  // A refusal that a loader throws is an answer, not a fault.
  const refused = isRouteErrorResponse(error) && error.status < 500
  if (request.signal.aborted || refused) return
  const { services, requestId } = context as AppLoadContext
  services.logger.error({ requestId, err: error }, 'fault outside of a handler')
}
