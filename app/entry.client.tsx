import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { IntlFrame } from '#app/locales/intl-frame'
import { localeOf } from '#app/locales/locale'
import { loadMessages } from '#app/locales/messages'

async function hydrate(): Promise<void> {
  const locale = localeOf(window.location.pathname)
  const messages = await loadMessages(locale)
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

void hydrate()
