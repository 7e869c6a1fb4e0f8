import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { localePath } from '#app/locales/locale'
import { createTranslatorFor } from '#app/locales/translator'
import type { Mailer } from '#app/platform/mail/mailer.server'
import type { accountMailJob } from './account-mail-job'
import { renderMail } from './render-mail.server'

const landing = {
  confirmAddress: '/verify-email',
  approveNewAddress: '/verify-email',
  resetPassword: '/reset-password',
  addressAlreadyUsed: '/sign-in',
} as const

type AccountMail = z.output<typeof accountMailJob.data>

/** Subject, HTML and text of a mail about an account, in the reader's language. */
export async function renderAccountMail(appUrl: string, exchangeName: string, data: AccountMail) {
  const t = createTranslatorFor(data.locale)
  const words = { name: data.name, exchange: exchangeName, address: data.newAddress ?? data.to }
  const query = data.token ? `?token=${encodeURIComponent(data.token)}` : ''
  const heading = t.dynamic(`mails.${data.kind}.heading`, words)
  const rendered = await renderMail({
    locale: data.locale,
    exchangeName,
    heading,
    paragraphs: [t.dynamic(`mails.${data.kind}.body`, words)],
    link: {
      href: appUrl + localePath(data.locale, landing[data.kind]) + query,
      label: t(`mails.${data.kind}.link`),
    },
    footer: t('mails.accountFooter', { exchange: exchangeName, address: data.to }),
  })
  return { subject: heading, ...rendered }
}

/**
 * Sends one mail about an account in the reader's language.
 * @param appUrl address of the exchange, before every link
 */
export async function sendAccountMail(
  mailer: Mailer,
  appUrl: string,
  exchangeName: string,
  data: AccountMail,
): Promise<void> {
  const rendered = await renderAccountMail(appUrl, exchangeName, data)
  const fact = createHash('sha256')
    .update(JSON.stringify([data.kind, data.to, data.token ?? new Date().toISOString()]))
    .digest('hex')
  await mailer.send({ to: data.to, ...rendered, dedupeKey: `account:${fact}` })
}
