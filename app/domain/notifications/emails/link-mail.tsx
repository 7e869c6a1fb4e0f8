import { Button, Link, Text } from '@react-email/components'
import type { Locale } from '#app/locales/locale'
import { MailLayout } from './mail-layout'

interface LinkMailProps {
  locale: Locale
  exchangeName: string
  heading: string
  paragraphs: string[]
  /** What a person wrote, set off from the exchange's own words. */
  quote?: string
  link?: { href: string; label: string } | undefined
  footer: string
  footerLink?: { href: string; label: string } | undefined
}

/** A mail of a few sentences with at most one thing to do. */
export function LinkMail({ paragraphs, quote, link, ...frame }: LinkMailProps) {
  return (
    <MailLayout {...frame}>
      {paragraphs.map((paragraph) => (
        <Text key={paragraph} style={{ fontSize: '16px', lineHeight: '24px' }}>
          {paragraph}
        </Text>
      ))}
      {quote && (
        <Text
          style={{
            borderLeft: '3px solid #14532d',
            fontSize: '16px',
            lineHeight: '24px',
            paddingLeft: '12px',
            whiteSpace: 'pre-wrap',
          }}
        >
          {quote}
        </Text>
      )}
      {link && (
        <>
          <Button
            href={link.href}
            style={{
              backgroundColor: '#14532d',
              borderRadius: '6px',
              color: '#ffffff',
              padding: '12px 20px',
              fontWeight: 600,
            }}
          >
            {link.label}
          </Button>
          <Text style={{ fontSize: '13px', wordBreak: 'break-all' }}>
            <Link href={link.href}>{link.href}</Link>
          </Text>
        </>
      )}
    </MailLayout>
  )
}
