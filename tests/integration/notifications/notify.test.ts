import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  listNotifications,
  notificationPreferences,
  notify,
  readAllNotifications,
  readNotification,
  saveNotificationPreferences,
  stopMails,
  unreadCount,
} from '#app/domain/notifications/index.server'
import { messageMailJob } from '#app/domain/notifications/message-mail-job'
import { sendMessageMail } from '#app/domain/notifications/send-message-mail.server'
import { unsubscribeToken } from '#app/domain/notifications/unsubscribe-token.server'
import { createMailer } from '#app/platform/mail/mailer.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { createMember, createOwner, testSecret } from '#tests/support/factories/organisations'
import { createRecordingQueue, type QueuedJob } from '#tests/support/recording-queue'

const frame = {
  APP_URL: 'http://exchange.test',
  EXCHANGE_NAME: 'Sàn thử',
  EXCHANGE_NAME_EN: 'Trial Exchange',
  SESSION_SECRET: testSecret,
}

function addressesOf(jobs: QueuedJob[]): string[] {
  return jobs.map(({ data }) => z.object({ to: z.string() }).parse(data).to)
}

async function tell(userIds: string[], dedupeKey = 'fact') {
  const queue = createRecordingQueue()
  await notify(
    { ctx: contextOf(), queue },
    {
      kind: 'listingReturned',
      payload: { listing: 'need', title: 'Máy đóng gói', reason: 'Thiếu chỉ tiêu' },
      to: { userIds },
      href: '/workspace/needs/1',
      dedupeKey,
    },
  )
  return queue.jobs
}

describe('notify', () => {
  it('tells a fact once, however often its handler runs', async () => {
    const person = await createPerson()
    await tell([person.userId])
    const [job] = await tell([person.userId])
    const mailer = createMailer(testDatabase(), { from: 'a@b.test', keepBodies: true })
    for (let run = 0; run < 2; run += 1) {
      await sendMessageMail(mailer, frame, messageMailJob.data.parse(job?.data))
    }
    expect(await unreadCount(contextOf(person))).toBe(1)
    const [mail, ...others] = await testDatabase().sentMail.findMany()
    expect(others).toEqual([])
    expect(mail).toMatchObject({
      recipient: person.email,
      subject: 'Nhu cầu “Máy đóng gói” cần bổ sung',
    })
    expect(mail?.text).toContain('Thiếu chỉ tiêu')
    expect(mail?.text).toContain('http://exchange.test/workspace/needs/1')
    expect(mail?.html).toContain('http://exchange.test/unsubscribe?token=')
  })

  it('writes to each reader in their language', async () => {
    const reader = await createPerson({ locale: 'en' })
    await tell([reader.userId])
    const { notifications } = await listNotifications(contextOf(reader), 'en', 1)
    expect(notifications).toMatchObject([
      { title: 'Need “Máy đóng gói” needs more work', reason: 'Thiếu chỉ tiêu', read: false },
    ])
    const [job] = await tell([reader.userId])
    expect(job?.data).toMatchObject({ locale: 'en' })
  })

  it('finds members by role and staff by role in force, without the one who did it', async () => {
    const owner = await createOwner()
    const editor = await createMember(owner, 'editor')
    await createMember(owner, 'viewer')
    const queue = createRecordingQueue()
    await notify(
      { ctx: contextOf(), queue },
      {
        kind: 'organisationVerified',
        payload: { organisation: 'Viện' },
        to: { organisationId: owner.organisation.id, roles: ['owner', 'editor'] },
        href: null,
        dedupeKey: 'verified',
        except: owner.userId,
      },
    )
    expect(addressesOf(queue.jobs)).toEqual([editor.email])

    const moderator = await createModerator()
    const former = await createModerator()
    await testDatabase().staffAssignment.updateMany({
      where: { userId: former.userId },
      data: { validFrom: new Date(0), validTo: new Date(1) },
    })
    const staffQueue = createRecordingQueue()
    await notify(
      { ctx: contextOf(), queue: staffQueue },
      {
        kind: 'staffOrganisation',
        payload: { organisation: 'Viện' },
        to: { staffRoles: ['moderator'] },
        href: null,
        dedupeKey: 'new',
      },
    )
    expect(addressesOf(staffQueue.jobs)).toEqual([moderator.email])
  })

  it('sends no mail that was switched off, nor to an address that is not confirmed', async () => {
    const quiet = await createPerson()
    await saveNotificationPreferences(contextOf(quiet), [])
    const unsure = await createPerson()
    await testDatabase().user.update({
      where: { id: unsure.userId },
      data: { emailVerified: false },
    })
    expect(await tell([quiet.userId, unsure.userId])).toEqual([])
    expect(await unreadCount(contextOf(quiet))).toBe(1)
  })
})

describe('choosing mails', () => {
  it('keeps what was chosen', async () => {
    const person = contextOf(await createPerson())
    const before = await notificationPreferences(person)
    expect(before.mailed).toEqual(before.kinds)
    await saveNotificationPreferences(person, ['newMatches'])
    expect((await notificationPreferences(person)).mailed).toEqual(['newMatches'])
  })

  it('stops by a signed link, and not by a forged one', async () => {
    const person = await createPerson()
    const token = unsubscribeToken(testSecret, person.userId, 'listingReturned')
    await expect(stopMails(contextOf(), testSecret, `${token}x`)).rejects.toMatchObject({
      kind: 'not-found',
    })
    const other = token.replace('listingReturned', 'newMatches')
    await expect(stopMails(contextOf(), testSecret, other)).rejects.toMatchObject({
      kind: 'not-found',
    })
    await stopMails(contextOf(), testSecret, token)
    expect(await tell([person.userId])).toEqual([])
  })
})

describe('reading', () => {
  it('is for the person whose messages they are', async () => {
    const person = await createPerson()
    const other = await createPerson()
    await tell([person.userId, other.userId], 'one')
    await tell([person.userId], 'two')
    const { notifications, total } = await listNotifications(contextOf(person), 'vi', 1)
    expect(total).toBe(2)
    const first = notifications[0]?.id ?? ''
    await expect(readNotification(contextOf(other), first)).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect(await readNotification(contextOf(person), first)).toBe('/workspace/needs/1')
    expect(await unreadCount(contextOf(person))).toBe(1)
    await readAllNotifications(contextOf(person))
    expect(await unreadCount(contextOf(person))).toBe(0)
    expect(await unreadCount(contextOf(other))).toBe(1)
  })
})
