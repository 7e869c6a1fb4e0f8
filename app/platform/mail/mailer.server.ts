import nodemailer from 'nodemailer'
import type { Database } from '#app/platform/db/client.server'

/** A mail as it leaves the exchange. `dedupeKey` names what it tells of, so that it is told once. */
export interface Mail {
  to: string
  subject: string
  html: string
  text: string
  dedupeKey: string
  /** Where one click stops such mails (RFC 8058). */
  unsubscribeAddress?: string
  /** An iCalendar file (RFC 5545) for the reader's calendar. */
  calendar?: string
}

/** Hands mails over. */
export interface Mailer {
  /** Hands the mail to the transport once; a second call with the same `dedupeKey` does nothing. */
  send(mail: Mail): Promise<void>
}

function oneClick(address: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${address}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

/** A calendar entry as mail programs take it up; its method stands in the file. */
function eventOf(content: string) {
  const method = content.includes('METHOD:CANCEL') ? 'CANCEL' : 'PUBLISH'
  return { method, filename: 'meeting.ics', content }
}

/**
 * Creates the mailer.
 * @param options.smtpUrl where mails go; without it they are only kept, to be read in the demo
 * @param options.keepBodies whether texts are kept in the database (the demo's inbox)
 */
export function createMailer(
  db: Database,
  options: { smtpUrl?: string | undefined; from: string; keepBodies: boolean },
): Mailer {
  const transport = options.smtpUrl ? nodemailer.createTransport(options.smtpUrl) : undefined
  return {
    async send({ to, subject, html, text, dedupeKey, unsubscribeAddress, calendar }) {
      const kept = options.keepBodies ? { html, text } : {}
      const { count } = await db.sentMail.createMany({
        data: [{ recipient: to, subject, dedupeKey, ...kept }],
        skipDuplicates: true,
      })
      if (count === 0 || !transport) return
      try {
        const headers = unsubscribeAddress ? oneClick(unsubscribeAddress) : {}
        const event = calendar ? { icalEvent: eventOf(calendar) } : {}
        await transport.sendMail({ from: options.from, to, subject, html, text, headers, ...event })
      } catch (error) {
        await db.sentMail.deleteMany({ where: { dedupeKey } })
        throw error
      }
    },
  }
}
