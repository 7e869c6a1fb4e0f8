import {
  addInvoice,
  prepareContract,
  sendSettlement,
  signContract,
} from '#app/domain/support-grants/index.server'
import {
  acceptReceipt,
  askApplicant,
  screenApplication,
} from '#app/domain/support-reviews/index.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { pdf } from '#tests/support/factories/support-applications'
import {
  accepted,
  approved,
  contract,
  payable,
  today,
  version,
} from '#tests/support/factories/support-grants'
import {
  beforeCouncil,
  received,
  startupReceived,
  versionOf,
} from '#tests/support/factories/support-reviews'

/** Applications in the states in which the demo has none. */
async function addApplications(): Promise<void> {
  const db = testDatabase()
  const { members } = await beforeCouncil()
  await db.supportCouncilMember.updateMany({
    where: { userId: members[1].userId },
    data: { declaredAt: new Date(), conflict: false },
  })
  const draft = await db.supportApplication.findFirstOrThrow({
    where: { status: 'draft' },
    orderBy: { id: 'asc' },
  })
  await addPaper(draft.id)
  const asked = await received()
  const question = { words: 'Thiếu giấy chứng nhận.', version: await versionOf(asked.number) }
  await askApplicant(asked.desk, asked.number, question)
  await addPaper(
    (await db.supportApplication.findUniqueOrThrow({ where: { number: asked.number } })).id,
  )
  const checked = await received()
  await acceptReceipt(checked.desk, checked.number, await versionOf(checked.number))
  const { desk, number } = await startupReceived()
  await acceptReceipt(desk, number, await versionOf(number))
  const found = { eligible: 'yes', words: 'Đủ điều kiện.' } as const
  await screenApplication(desk, number, { ...found, version: await versionOf(number) })
}

/** A paper of an application with a file of its own, so that it can be taken out again. */
async function addPaper(applicationId: string): Promise<void> {
  const db = testDatabase()
  const { uploaderId, file } = await db.supportApplicationDocument.findFirstOrThrow({
    include: { file: true },
    orderBy: { id: 'asc' },
  })
  const { id: _, ...copied } = file
  const { id: fileId } = await db.storedFile.create({
    data: { ...copied, key: `${copied.key}-${applicationId}` },
  })
  await db.supportApplicationDocument.create({
    data: { applicationId, paperCode: 'other', fileId, uploaderId },
  })
}

/** Grants in each of their states. */
async function addGrants(files: FileStorage): Promise<void> {
  await payable(files)
  await approved()
  const prepared = await approved()
  const at = async () => ({ version: await version(prepared) })
  await prepareContract(prepared.desk, files, prepared.number, { ...contract, ...(await at()) })
  const signed = await approved()
  const then = async () => ({ version: await version(signed) })
  await prepareContract(signed.desk, files, signed.number, { ...contract, ...(await then()) })
  const paper = { signedOn: today(), file: pdf('hd.pdf') }
  await signContract(signed.desk, files, signed.number, { ...(await then()), ...paper })
  const settling = await accepted(files)
  const own = contextOf(settling.owner)
  await addInvoice(own, files, settling.id, pdf('hoa-don.pdf'))
  await sendSettlement(own, settling.id, await version(settling))
}

/** What people do for themselves: searches they keep, somebody who acts for them, an account that is closed. */
async function addOwnThings(): Promise<void> {
  const db = testDatabase()
  const people = await db.membership.findMany({
    where: { status: 'active', user: { staffAssignments: { none: {} } } },
    select: { userId: true },
    orderBy: { userId: 'asc' },
    take: 2,
  })
  for (const { userId } of people) {
    await db.savedSearch.create({
      data: {
        userId,
        name: 'Máy sấy',
        query: 'q=say',
        frequency: 'daily',
        since: new Date(),
        checkedAt: new Date(),
      },
    })
  }
  const gone = await createPerson()
  await db.user.update({ where: { id: gone.userId }, data: { closedAt: new Date() } })
  await db.searchMiss.create({
    data: { day: new Date(), query: 'may say long', kind: 'technology', lang: 'vi', count: 3 },
  })
}

/** What the demo's deals, matches and needs have not reached. */
async function addToStories(): Promise<void> {
  const db = testDatabase()
  const [offer] = await db.offer.findMany({ take: 1, orderBy: { id: 'asc' } })
  if (offer) {
    const { id: _id, answeredById: _by, answeredAt: _at, ...again } = offer
    await db.offer.create({ data: { ...again, status: 'open', openKey: again.dealId } })
    await db.roomGuest.create({
      data: {
        dealId: again.dealId,
        kind: 'broker',
        email: 'moi.gioi@people.test',
        status: 'asked',
        openKey: `${again.dealId} moi.gioi@people.test`,
        askedById: again.authorId,
        providerById: again.authorId,
        providerAt: new Date(),
        createdAt: new Date(),
      },
    })
  }
  const match = await db.match.findFirstOrThrow({
    where: { status: 'suggested' },
    orderBy: { id: 'asc' },
  })
  await db.match.update({ where: { id: match.id }, data: { pinnedAt: new Date() } })
  const { id: needId } = await db.need.findFirstOrThrow({
    where: { status: 'draft' },
    orderBy: { id: 'asc' },
  })
  const { fileId } = await db.attachment.findFirstOrThrow({ orderBy: { id: 'asc' } })
  await db.attachment.create({
    data: {
      needId,
      fileId,
      role: 'document',
      disclosure: 'public',
      caption: 'Hiện trạng',
      position: 9,
    },
  })
}

/** Records of kinds and in states that the demo has none of. */
export async function addRecords(files: FileStorage): Promise<void> {
  await addApplications()
  await addGrants(files)
  await addOwnThings()
  await addToStories()
  const db = testDatabase()
  const payment = await db.payment.findFirstOrThrow({
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  const file = await db.storedFile.findFirstOrThrow({
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  await db.payment.update({ where: { id: payment.id }, data: { evidenceId: file.id } })
  const bytes = new TextEncoder().encode('%PDF-1.4\n%%EOF\n')
  for (const { id, key } of await db.storedFile.findMany({ select: { id: true, key: true } })) {
    if (await files.exists(key)) continue
    const stored = await files.put(bytes)
    await db.storedFile.update({ where: { id }, data: stored })
  }
}
