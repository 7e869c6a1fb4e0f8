import nodemailer from 'nodemailer'
import type { Database } from '#app/platform/db/client.server'

/** A mail as it leaves the exchange. `dedupeKey` names what it tells of, so that it is told once. */
export interface Mail {
  to: string
  subject: string
  html: string
  text: string
  dedupeKey: string
}

/** Hands mails over. */
export interface Mailer {
  /** Hands the mail to the transport once; a second call with the same `dedupeKey` does nothing. */
  send(mail: Mail): Promise<void>
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
    async send({ to, subject, html, text, dedupeKey }) {
      const kept = options.keepBodies ? { html, text } : {}
      const { count } = await db.sentMail.createMany({
        data: [{ recipient: to, subject, dedupeKey, ...kept }],
        skipDuplicates: true,
      })
      if (count === 0 || !transport) return
      try {
        await transport.sendMail({ from: options.from, to, subject, html, text })
      } catch (error) {
        await db.sentMail.deleteMany({ where: { dedupeKey } })
        throw error
      }
    },
  }
}
