import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { IntlFrame } from '#app/locales/intl-frame'
import { localeOf } from '#app/locales/locale'
import { loadMessages } from '#app/locales/messages'

async function hydrate(): Promise<void> {
  const locale = localeOf(window.location.pathname)
  const [messages] = await Promise.all([loadMessages(locale), decodedData()])
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <IntlFrame locale={locale} messages={messages}>
          <RemixBrowser />
        </IntlFrame>
      </StrictMode>,
    )
  })
}

/**
 * Waits until the data of the page is decoded. RemixBrowser suspends until then, with no boundary around
 * it, and React 18 gives a root up (error 345) that somebody clicks into while all of it is suspended.
 */
async function decodedData(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (decoding) {
    await decoding
  }
}

void hydrate()
