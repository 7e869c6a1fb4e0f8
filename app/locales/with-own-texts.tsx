import { type ReactNode, useMemo } from 'react'
import { IntlProvider, useLocale, useMessages } from 'use-intl'
import { withTexts } from './texts'
import { timeZone } from './time-zone'

interface WithOwnTextsProps {
  /** Texts that staff have put in the place of the exchange's own, by key. */
  texts: Readonly<Record<string, string>>
  children: ReactNode
}

/** Gives every component below it the texts that staff have worded. */
export function WithOwnTexts({ texts, children }: WithOwnTextsProps) {
  const locale = useLocale()
  const messages = useMessages()
  const worded = useMemo(
    () => withTexts(messages, new Map(Object.entries(texts))),
    [messages, texts],
  )
  return (
    <IntlProvider locale={locale} messages={worded} timeZone={timeZone}>
      {children}
    </IntlProvider>
  )
}
