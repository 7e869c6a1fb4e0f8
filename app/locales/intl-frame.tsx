import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import type { Locale } from './locale'
import type { Messages } from './messages'
import { timeZone } from './time-zone'

interface IntlFrameProps {
  locale: Locale
  messages: Messages
  children: ReactNode
}

/** Gives every component below it the texts of one language. */
export function IntlFrame({ locale, messages, children }: IntlFrameProps) {
  return (
    <IntlProvider locale={locale} messages={messages as never} timeZone={timeZone}>
      {children}
    </IntlProvider>
  )
}
