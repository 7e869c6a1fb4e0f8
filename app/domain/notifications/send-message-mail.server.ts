import type { z } from 'zod'
import { type ExchangeNames, exchangeName } from '#app/locales/exchange-name'
import { localePath } from '#app/locales/locale'
import { createTranslatorFor, type Translator } from '#app/locales/translator'
import type { Mailer } from '#app/platform/mail/mailer.server'
import type { messageMailJob } from './message-mail-job'
import { renderMail } from './render-mail.server'
import { unsubscribeToken } from './unsubscribe-token.server'
import { wordingOf } from './wording'

/** What mails say of the exchange, and the secret that signs their links. */
export interface MailFrame extends ExchangeNames {
  APP_URL: string
  SESSION_SECRET: string
}

type MessageMail = z.output<typeof messageMailJob.data>

/** Subject, HTML and text of a message; null for a kind that is no more. */
export async function renderMessageMail(
  frame: MailFrame,
  mail: MessageMail,
  t: Translator = createTranslatorFor(mail.locale),
) {
  const words = wordingOf(mail.locale, mail.kind, mail.payload, t)
  if (!words) return null
  const exchange = exchangeName(frame, mail.locale)
  const address = (path: string) => frame.APP_URL + localePath(mail.locale, path)
  const stop = mail.userId && unsubscribeToken(frame.SESSION_SECRET, mail.userId, mail.kind)
  const rendered = await renderMail({
    locale: mail.locale,
    exchangeName: exchange,
    heading: words.title,
    paragraphs: [words.body],
    quote: words.reason,
    link: mail.path ? { href: address(mail.path), label: words.action } : undefined,
    footer: t('mails.messageFooter', { exchange, address: mail.to }),
    footerLink: stop
      ? { href: address(`/unsubscribe?token=${stop}`), label: t('mails.stop') }
      : undefined,
  })
  return { subject: words.title, ...rendered }
}

/** Sends a message as a mail in its reader's language, once. */
export async function sendMessageMail(
  mailer: Mailer,
  frame: MailFrame,
  mail: MessageMail,
): Promise<void> {
  const rendered = await renderMessageMail(frame, mail)
  if (!rendered) return
  const { to, dedupeKey, calendar } = mail
  await mailer.send({ to, ...rendered, dedupeKey, ...(calendar ? { calendar } : {}) })
}
