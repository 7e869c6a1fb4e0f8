import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Person, StaffRole } from '#app/domain/accounts/actor'
import {
  addPaper,
  savePage,
  startApplication,
  submitApplication,
} from '#app/domain/support-applications/index.server'
import {
  acceptReceipt,
  conveneCouncil,
  nameReviewer,
  screenApplication,
} from '#app/domain/support-reviews/index.server'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from './accounts'
import { declared, enterprise, filled, pdf, size } from './support-applications'

/** A programme whose applications come before a council. */
export const startups = 'khoi-nghiep-sang-tao'

/** Somebody who holds a role since long ago, so that stories can be told of any day. */
async function holder(name: string, role: StaffRole): Promise<Person> {
  const person = await createPerson({ name, staffRoles: [role] })
  await testDatabase().staffAssignment.updateMany({
    where: { userId: person.userId },
    data: { validFrom: new Date('2021-01-01T00:00:00Z') },
  })
  return person
}

export const officer = () => holder('Lê Thị Hỗ Trợ', 'support_officer')
export const head = () => holder('Vũ Văn Đứng Đầu', 'head_of_department')
export const expert = (name = 'Trần Chuyên Gia') => holder(name, 'expert')

/** The version of an application that somebody who reads it now sees. */
export async function versionOf(number: string): Promise<number> {
  const { version } = await testDatabase().supportApplication.findUniqueOrThrow({
    where: { number },
    select: { version: true },
  })
  return version
}

async function named(number: string, reviewer: Person, now: Date): Promise<void> {
  const input = { version: await versionOf(number), officer: reviewer.userId }
  await nameReviewer(contextOf(reviewer, now), number, input)
}

/** An application for technology support that was submitted, in the hands of an officer. */
export async function received(now = new Date()) {
  const owner = await enterprise()
  const { ctx, id } = await filled(owner, {}, now)
  const number = await submitApplication(ctx, id)
  const reviewer = await officer()
  await named(number, reviewer, now)
  return { owner, ctx, id, number, officer: reviewer, desk: contextOf(reviewer, now) }
}

/** An application of a startup, submitted. */
export async function startupReceived(now = new Date()) {
  const owner = await enterprise()
  const ctx = contextOf(owner, now)
  const id = await startApplication(ctx, startups, {})
  const files = createFileStorage({ DATA_DIR: await mkdtemp(join(tmpdir(), 'support-')) })
  const save = (page: string, input: Parameters<typeof savePage>[3]) =>
    savePage(ctx, id, page, input)
  await save('firm', { page: 'firm', registered: '2024-03-01', offer: 'none' })
  await save('size', size)
  await save('traits', { page: 'traits', trait: [] })
  await save('startup', { page: 'startup', innovation: ['protected-product'], selection: [] })
  await save('items', { page: 'items', items: ['technology-search'] })
  await save('budget-technology-search', {
    page: 'budget',
    description: 'Tìm kiếm, lựa chọn công nghệ ép khay từ bã mía',
    cost: '150.000.000',
    quantity: 1,
    amount: '75.000.000',
  })
  await save('declaration', declared)
  await addPaper(ctx, files, id, { paper: 'startup-evidence', file: pdf('thuyet-minh.pdf') })
  const number = await submitApplication(ctx, id)
  const reviewer = await officer()
  await named(number, reviewer, now)
  return { owner, ctx, id, number, files, officer: reviewer, desk: contextOf(reviewer, now) }
}

/** A startup's application before its council of two experts. */
export async function beforeCouncil(now = new Date()) {
  const story = await startupReceived(now)
  const { desk, number } = story
  await acceptReceipt(desk, number, await versionOf(number))
  const found = { eligible: 'yes', words: 'Đủ điều kiện.' } as const
  await screenApplication(desk, number, { ...found, version: await versionOf(number) })
  const members = [await expert('Ngô Chuyên Gia Một'), await expert('Đặng Chuyên Gia Hai')] as const
  const ids = members.map(({ userId }) => userId)
  await conveneCouncil(desk, number, { version: await versionOf(number), members: ids })
  return { ...story, members }
}

/** Points for every criterion of the startups' programme. */
export const points = (innovation: number, growth: number, proposal: number) => [
  { code: 'innovation', points: innovation },
  { code: 'growth', points: growth },
  { code: 'proposal', points: proposal },
]

/** An application that waits for the head of department. */
export async function beforeDecision(now = new Date()) {
  const story = await received(now)
  const { desk, number } = story
  await acceptReceipt(desk, number, await versionOf(number))
  const found = { eligible: 'yes', words: 'Đủ điều kiện.' } as const
  await screenApplication(desk, number, { ...found, version: await versionOf(number) })
  return { ...story, head: await head() }
}

/** Nine in the morning of a day (YYYY-MM-DD) in Vietnam. */
export const at = (day: string) => new Date(`${day}T09:00:00+07:00`)

/** Who was told of what, first first. */
export const told = () =>
  testDatabase().notification.findMany({
    orderBy: { id: 'asc' },
    select: { userId: true, kind: true, payload: true },
  })
