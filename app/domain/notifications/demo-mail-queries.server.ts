import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'

/** Mails on one page of the demo's mailbox. */
export const demoMailsPerPage = 30

/** Mails as they left the exchange, newest first. @param to shows those to one address only */
export async function listDemoMails({ db }: Context, page: number, to: string | undefined) {
  const where = to ? { recipient: to } : {}
  const [total, mails] = await Promise.all([
    db.sentMail.count({ where }),
    db.sentMail.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * demoMailsPerPage,
      take: demoMailsPerPage,
      select: { id: true, recipient: true, subject: true, createdAt: true },
    }),
  ])
  return { total, mails }
}

/**
 * One mail with its text, and the addresses that the text leads to, in their order.
 * @throws DomainError not found
 */
export async function demoMail({ db }: Context, id: string) {
  const mail = await db.sentMail.findUnique({
    where: { id },
    select: { recipient: true, subject: true, html: true, text: true, createdAt: true },
  })
  if (!mail) throw notFound()
  const links = mail.text?.match(/https?:\/\/[^\s<>"]+/g) ?? []
  return { ...mail, text: mail.text ?? '', links: [...new Set(links)] }
}
