import {
  Body,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Text,
} from '@react-email/components'
import type { ReactNode } from 'react'
import type { Locale } from '#app/locales/locale'

const font = 'system-ui, "Segoe UI", Roboto, Arial, sans-serif'

interface MailLayoutProps {
  locale: Locale
  exchangeName: string
  heading: string
  /** Why the reader gets this mail, and how to get fewer. */
  footer: string
  footerLink?: { href: string; label: string } | undefined
  children: ReactNode
}

/** The frame of every mail: plain, narrow and readable without pictures. */
export function MailLayout({
  locale,
  exchangeName,
  heading,
  footer,
  footerLink,
  children,
}: MailLayoutProps) {
  return (
    <Html lang={locale}>
      <Head />
      <Preview>{heading}</Preview>
      <Body style={{ backgroundColor: '#f4f6f4', fontFamily: font, margin: 0 }}>
        <Container style={{ maxWidth: '560px', padding: '24px', backgroundColor: '#ffffff' }}>
          <Text style={{ color: '#14532d', fontWeight: 700, margin: 0 }}>{exchangeName}</Text>
          <Heading as="h1" style={{ fontSize: '20px', lineHeight: '28px' }}>
            {heading}
          </Heading>
          {children}
          <Hr style={{ borderColor: '#d6ddd6' }} />
          <Text style={{ color: '#4b5563', fontSize: '13px' }}>
            {footer} {footerLink && <Link href={footerLink.href}>{footerLink.label}</Link>}
          </Text>
        </Container>
      </Body>
    </Html>
  )
}
