import { Heading, Link, Text } from '@react-email/components'
import type { Locale } from '#app/locales/locale'
import { MailLayout } from './mail-layout'

interface MailLink {
  href: string
  label: string
}

interface DigestMailProps {
  locale: Locale
  exchangeName: string
  heading: string
  searches: {
    title: string
    entries: { title: string; href: string; note: string | null }[]
    all: MailLink
    stop: MailLink
  }[]
  footer: string
  footerLink: MailLink
}

const line = { fontSize: '16px', lineHeight: '24px', margin: '8px 0' }

/** What is new in saved searches, one part a search. */
export function DigestMail({ searches, ...frame }: DigestMailProps) {
  return (
    <MailLayout {...frame}>
      {searches.map(({ title, entries, all, stop }) => (
        <div key={stop.href}>
          <Heading as="h2" style={{ fontSize: '17px', lineHeight: '24px' }}>
            {title}
          </Heading>
          {entries.map((entry) => (
            <Text key={entry.href} style={line}>
              <Link href={entry.href}>{entry.title}</Link>
              {entry.note ? ` · ${entry.note}` : null}
            </Text>
          ))}
          <Text style={{ fontSize: '14px', lineHeight: '22px' }}>
            <Link href={all.href}>{all.label}</Link> · <Link href={stop.href}>{stop.label}</Link>
          </Text>
        </div>
      ))}
    </MailLayout>
  )
}
