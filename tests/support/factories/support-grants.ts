import {
  addInvoice,
  passSettlement,
  prepareContract,
  recordAcceptance,
  sendSettlement,
  signContract,
  staffGrant,
  writeAcceptance,
} from '#app/domain/support-grants/index.server'
import { decideApplication } from '#app/domain/support-reviews/index.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { contextOf } from '#tests/support/context'
import { createPerson } from './accounts'
import { pdf } from './support-applications'
import { beforeDecision, versionOf } from './support-reviews'

/** What the officer writes into the three-party contract. */
export const contract = {
  contractNumber: '07/2026/HĐHT',
  place: 'Bắc Ninh',
  supplierName: 'Trung tâm Tư vấn Lam Thương',
  supplierTaxCode: undefined,
  supplierAddress: undefined,
  supplierPerson: 'Nguyễn Văn Tư',
  supplierPosition: 'Giám đốc',
  supplierAccount: undefined,
  firmAmount: 120_000_000n,
  otherAmount: 0n,
  language: 'vi' as const,
  work: 'Tư vấn chuyển giao công nghệ sấy.',
  workEn: undefined,
  termsEn: undefined,
  terms: 'Thanh toán sau nghiệm thu.',
  endsOn: '2030-12-31',
}

/** An application that was granted 80 million đồng of the 100 it asked for. */
export async function approved() {
  const story = await beforeDecision()
  const { number, head } = story
  await decideApplication(contextOf(head), number, {
    version: await versionOf(number),
    outcome: 'approve',
    reasons: [],
    words: 'Hỗ trợ 80 triệu.',
    lines: [{ code: 'transfer-consulting', amount: 80_000_000n }],
  })
  const finance = await createPerson({ staffRoles: ['finance_officer'] })
  return { ...story, finance }
}

export type Story = Awaited<ReturnType<typeof approved>>

/** The version of a grant that its officer sees. */
export async function version({ desk, number }: Story): Promise<number> {
  return (await staffGrant(desk, number)).version
}

/** Today in Vietnam, as YYYY-MM-DD. */
export const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

/** A grant whose contract is signed and whose result is accepted. */
export async function accepted(files: FileStorage): Promise<Story> {
  const story = await approved()
  const { desk, number } = story
  const at = async () => ({ version: await version(story) })
  await prepareContract(desk, files, number, { ...contract, ...(await at()) })
  await signContract(desk, files, number, {
    ...(await at()),
    signedOn: today(),
    file: pdf('hd.pdf'),
  })
  const note = { place: 'Bắc Ninh', amount: 75_000_000n, words: 'Đạt yêu cầu.' }
  await writeAcceptance(desk, files, number, { ...(await at()), ...note })
  const signed = { acceptedOn: today(), file: pdf('nt.pdf') }
  await recordAcceptance(desk, files, number, { ...(await at()), ...signed })
  return story
}

/** A grant whose settlement the officer has passed. */
export async function payable(files: FileStorage): Promise<Story> {
  const story = await accepted(files)
  const own = contextOf(story.owner)
  await addInvoice(own, files, story.id, pdf('hoa-don.pdf'))
  await sendSettlement(own, story.id, await version(story))
  await passSettlement(story.desk, story.number, await version(story))
  return story
}
