import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMailer, type Mail } from '#app/platform/mail/mailer.server'
import { testDatabase } from '#tests/support/database'
import { type Inbox, openInbox } from '#tests/support/inbox'

const from = 'Sàn giao dịch công nghệ <san@example.test>'
const mail: Mail = {
  to: 'an@example.test',
  subject: 'Có người quan tâm đến công nghệ sấy lạnh vải thiều',
  html: '<p>Chào bạn, <b>Nguyễn Văn Đức</b></p>',
  text: 'Chào bạn, Nguyễn Văn Đức',
  dedupeKey: 'interest:1',
}

let inbox: Inbox
beforeEach(async () => {
  inbox = await openInbox()
})
afterEach(() => inbox.close())

const kept = () => testDatabase().sentMail.findMany()
const mailer = (options: { smtpUrl?: string; keepBodies?: boolean } = {}) =>
  createMailer(testDatabase(), { from, keepBodies: false, ...options })

describe('the mailer', () => {
  it('hands a Vietnamese mail over as it is', async () => {
    await mailer({ smtpUrl: inbox.url }).send(mail)
    const [received] = inbox.mails
    expect(received?.subject).toBe(mail.subject)
    expect(received?.text.trim()).toBe(mail.text)
    expect(received?.html).toContain('Nguyễn Văn Đức')
    expect(received?.from.text).toContain('Sàn giao dịch công nghệ')
    expect(received?.to.text).toBe(mail.to)
  })

  it('tells one thing once, however often its job runs', async () => {
    const { send } = mailer({ smtpUrl: inbox.url })
    await Promise.all([send(mail), send(mail), send(mail)])
    await send({ ...mail, dedupeKey: 'interest:2' })
    expect(inbox.mails).toHaveLength(2)
  })

  it('keeps no text in production and all of it in the demo', async () => {
    await mailer({ smtpUrl: inbox.url }).send(mail)
    await mailer({ keepBodies: true }).send({ ...mail, dedupeKey: 'interest:2' })
    const byKey = new Map((await kept()).map((row) => [row.dedupeKey, row]))
    expect(byKey.get('interest:1')).toMatchObject({ html: null, text: null })
    expect(byKey.get('interest:2')).toMatchObject({ html: mail.html, text: mail.text })
    expect(inbox.mails).toHaveLength(1)
  })

  it('fails where the server refuses, so that the job is tried again and the mail not lost', async () => {
    const { send } = mailer({ smtpUrl: inbox.url })
    inbox.refuse()
    await expect(send(mail)).rejects.toThrow(/out of order/)
    expect(await kept()).toEqual([])
    await inbox.close()
    inbox = await openInbox()
    await mailer({ smtpUrl: inbox.url }).send(mail)
    expect(inbox.mails).toHaveLength(1)
  })

  it('lets no line break of a subject become a header', async () => {
    const subject = 'Chào\r\nBcc: other@example.test'
    await mailer({ smtpUrl: inbox.url }).send({ ...mail, subject })
    expect(inbox.mails).toHaveLength(1)
    expect(inbox.mails[0]?.subject).toBe('Chào Bcc: other@example.test')
  })
})
