import type { z } from 'zod'
import type { Person } from '#app/domain/accounts/actor'
import { approveListing } from '#app/domain/moderation/index.server'
import {
  draftTechnology,
  saveTechnologyCard,
  saveTechnologyEvidence,
  saveTechnologyOwnership,
  saveTechnologyTerms,
  submitTechnology,
} from '#app/domain/technologies/index.server'
import type {
  TechnologyCardSchema,
  TechnologyEnglishSchema,
  TechnologyEvidenceSchema,
  TechnologyOwnershipSchema,
  TechnologyTermsSchema,
} from '#app/domain/technologies/technology-schemas'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator } from './accounts'
import { plainApproval } from './moderation'

export const technologyTitle = 'Máy sấy bơm nhiệt cho vải thiều nguyên quả'

export const cardInput: z.output<typeof TechnologyCardSchema> = {
  version: 1,
  kind: 'technology',
  title: technologyTitle,
  fieldCode: 'post-harvest',
  priorityCodes: [],
  greenTag: true,
  summary: 'Sấy vải thiều ở 45–58 °C, giảm gần nửa điện so với sấy điện trở.',
  problem: 'Lò gạch đốt than cho quả ám khói, vỏ sẫm đen và độ ẩm không đều.',
  solution: 'Máy sấy hai giai đoạn với bơm nhiệt thu hồi nhiệt từ hơi ẩm thải ra.',
  application: 'Phù hợp hợp tác xã có từ 10 tấn quả tươi trở lên mỗi vụ.',
  keywords: ['sấy vải thiều', 'bơm nhiệt'],
}

export const evidenceInput: z.output<typeof TechnologyEvidenceSchema> = {
  version: 1,
  trl: 8,
  trlEvidence: 'Biên bản nghiệm thu mẻ 2 tấn tại ba hợp tác xã',
  trlEvidenceDate: '2025-07-18',
  advantages: [
    {
      metric: 'Điện tiêu thụ cho một kg sản phẩm khô',
      comparedWith: 'Tủ sấy điện trở',
      baseline: '1.9',
      value: '1.02',
      unit: 'kWh/kg',
      proof: 'Đo công tơ trên 14 mẻ',
    },
  ],
}

export const ownershipInput: z.output<typeof TechnologyOwnershipSchema> = {
  version: 1,
  ipRights: [
    {
      type: 'patent',
      status: 'granted',
      number: 'DEMO-SC-1',
      numberHidden: true,
      office: 'Cục Sở hữu trí tuệ',
      filedOn: '2022-03-11',
      grantedOn: '2024-09-20',
      owner: '',
    },
  ],
  owners: [
    { name: 'Viện A', share: 7_000 },
    { name: 'Công ty B', share: 3_000 },
  ],
  mandate: 'owner',
  stateFunded: false,
  taskCode: '',
}

export const termsInput: z.output<typeof TechnologyTermsSchema> = {
  version: 1,
  transferObjects: ['machinery', 'know-how'],
  transferForms: ['independent'],
  transferModes: ['training'],
  transferScope: 'right-of-use',
  exclusive: false,
  sublicence: false,
  territory: '',
  priceMode: 'range',
  priceMin: 480_000_000n,
  priceMax: 690_000_000n,
  priceCurrency: 'VND',
}

export const englishInput: z.output<typeof TechnologyEnglishSchema> = {
  version: 1,
  title: 'Heat pump dryer for whole lychees',
  summary: 'Dries whole lychees at 45–58 °C and nearly halves the electricity.',
  problem: '',
  solution: '',
  application: '',
  keywords: ['lychee drying'],
  advantages: [],
}

/** The version of a technology as it stands. */
export async function technologyVersion(id: string): Promise<number> {
  const { version } = await testDatabase().technology.findUniqueOrThrow({ where: { id } })
  return version
}

/** A draft with nothing but its title. */
export function draftOf(owner: Person, now = new Date()): Promise<string> {
  return draftTechnology(contextOf(owner, now), { kind: 'technology', title: technologyTitle })
}

/** A draft that meets every publishing rule. */
export async function completeDraftOf(owner: Person, now = new Date()): Promise<string> {
  const ctx = contextOf(owner, now)
  const id = await draftOf(owner, now)
  await saveTechnologyCard(ctx, id, { ...cardInput, version: 1 })
  await saveTechnologyEvidence(ctx, id, { ...evidenceInput, version: 2 })
  await saveTechnologyOwnership(ctx, id, { ...ownershipInput, version: 3 })
  await saveTechnologyTerms(ctx, id, { ...termsInput, version: 4 })
  return id
}

/** A complete technology that waits for a moderator. */
export async function submittedBy(owner: Person, now = new Date()): Promise<string> {
  const id = await completeDraftOf(owner, now)
  await submitTechnology(contextOf(owner, now), { id, version: await technologyVersion(id) })
  return id
}

/** A technology that was submitted the day before `now` and published then. */
export async function publishedBy(owner: Person, now = new Date()): Promise<string> {
  const id = await submittedBy(owner, new Date(now.getTime() - 86_400_000))
  const moderator = await createModerator()
  await approveListing(
    contextOf(moderator, now),
    { kind: 'technology', id, version: await technologyVersion(id) },
    plainApproval,
  )
  return id
}
