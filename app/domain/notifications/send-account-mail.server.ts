import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { exchangeName } from '#app/locales/exchange-name'
import { localePath } from '#app/locales/locale'
import { createTranslatorFor, type Translator } from '#app/locales/translator'
import type { Mailer } from '#app/platform/mail/mailer.server'
import type { accountMailJob } from './account-mail-job'
import { renderMail } from './render-mail.server'
import type { MailFrame } from './send-message-mail.server'

const landing = {
  confirmAddress: '/verify-email',
  approveNewAddress: '/verify-email',
  resetPassword: '/reset-password',
  addressAlreadyUsed: '/sign-in',
} as const

type AccountMail = z.output<typeof accountMailJob.data>

/** Subject, HTML and text of a mail about an account, in the reader's language. */
export async function renderAccountMail(
  frame: MailFrame,
  data: AccountMail,
  t: Translator = createTranslatorFor(data.locale),
) {
  const exchange = exchangeName(frame, data.locale)
  const words = { name: data.name, exchange, address: data.newAddress ?? data.to }
  const query = data.token ? `?token=${encodeURIComponent(data.token)}` : ''
  const heading = t.dynamic(`mails.${data.kind}.heading`, words)
  const rendered = await renderMail({
    locale: data.locale,
    exchangeName: exchange,
    heading,
    paragraphs: [t.dynamic(`mails.${data.kind}.body`, words)],
    link: {
      href: frame.APP_URL + localePath(data.locale, landing[data.kind]) + query,
      label: t(`mails.${data.kind}.link`),
    },
    footer: t('mails.accountFooter', { exchange, address: data.to }),
  })
  return { subject: heading, ...rendered }
}

/** Sends one mail about an account in the reader's language. */
export async function sendAccountMail(
  mailer: Mailer,
  frame: MailFrame,
  data: AccountMail,
): Promise<void> {
  const rendered = await renderAccountMail(frame, data)
  const fact = createHash('sha256')
    .update(JSON.stringify([data.kind, data.to, data.token ?? new Date().toISOString()]))
    .digest('hex')
  await mailer.send({ to: data.to, ...rendered, dedupeKey: `account:${fact}` })
}
