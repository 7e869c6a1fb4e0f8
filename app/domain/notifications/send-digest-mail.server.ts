import type { z } from 'zod'
import { exchangeName } from '#app/locales/exchange-name'
import { localePath } from '#app/locales/locale'
import { createTranslatorFor } from '#app/locales/translator'
import type { Mailer } from '#app/platform/mail/mailer.server'
import type { digestMailJob } from './digest-mail-job'
import { renderDigest } from './render-mail.server'
import type { MailFrame } from './send-message-mail.server'

type DigestMail = z.output<typeof digestMailJob.data>

/** Subject, HTML, text and the stopping address of a digest, in the reader's language. */
export async function renderDigestMail(frame: MailFrame, mail: DigestMail) {
  const t = createTranslatorFor(mail.locale)
  const exchange = exchangeName(frame, mail.locale)
  const address = (path: string) => frame.APP_URL + localePath(mail.locale, path)
  const stopAddress = (token: string) => address(`/stop-digest?token=${token}`)
  const total = mail.searches.reduce((sum, { count }) => sum + count, 0)
  const heading = t('mails.digest.heading', { count: total })
  const rendered = await renderDigest({
    locale: mail.locale,
    exchangeName: exchange,
    heading,
    searches: mail.searches.map(({ name, path, count, stop, entries }) => ({
      title: t('mails.digest.search', { name, count }),
      entries: entries.map((entry) => ({ ...entry, href: address(entry.path) })),
      all: {
        href: address(path),
        label: t('mails.digest.all', { more: Math.max(0, count - entries.length) }),
      },
      stop: { href: stopAddress(stop), label: t('mails.digest.stop') },
    })),
    footer: t('mails.messageFooter', { exchange, address: mail.to }),
    footerLink: { href: address('/workspace/searches'), label: t('mails.digest.manage') },
  })
  return { subject: heading, ...rendered, unsubscribeAddress: stopAddress(mail.stop) }
}

/** Sends a digest in its reader's language, once. */
export async function sendDigestMail(
  mailer: Mailer,
  frame: MailFrame,
  mail: DigestMail,
): Promise<void> {
  const rendered = await renderDigestMail(frame, mail)
  await mailer.send({ to: mail.to, ...rendered, dedupeKey: mail.dedupeKey })
}
