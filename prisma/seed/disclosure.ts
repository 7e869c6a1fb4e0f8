import type { Person } from '#app/domain/accounts/actor'
import type { Context } from '#app/domain/context'
import {
  acceptNda,
  inviteOrganisation,
  offerNda,
  saveDetail,
} from '#app/domain/disclosure/index.server'
import type { Database } from '#app/platform/db/client.server'
import { isDomainError } from '#app/platform/http/domain-error'
import { daysBefore } from './identity'
import { interestId } from './interests'
import { organisationId } from './organisations'
import { technologyId } from './technologies'

const dryer = 'may-say-bom-nhiet-hai-giai-doan-cho-vai-thieu'
const word = { months: 24, agree: 'yes' as const }

/** Takes a step that a run which was cut off may have taken already. */
async function once(work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!isDomainError(error) || error.kind !== 'conflict') throw error
  }
}

/** Who answers for an organisation of the demo, as they act in it. */
export async function ownerOf(db: Database, slug: string): Promise<Person> {
  const { user, organisation } = await db.membership.findFirstOrThrow({
    where: { organisationId: organisationId(slug), role: 'owner', status: 'active' },
    include: { user: true, organisation: true },
  })
  const { id, name, type, status } = organisation
  return {
    kind: 'person',
    userId: user.id,
    sessionId: 'seed',
    name: user.name,
    email: user.email,
    locale: 'vi',
    organisation: { id, slug, name, type, status, role: 'owner' },
    staffRoles: [],
    unitCodes: [],
    owedConsents: [],
  }
}

/**
 * Writes what is restricted in the demo, by the exchange's own use cases: two details of a technology with an
 * invited organisation, an NDA that waits for its owner, and one in force between the parties of a deal.
 */
export async function seedDisclosure(db: Database, now: Date): Promise<void> {
  const as = async (slug: string, ago: number): Promise<Context> => ({
    db,
    actor: await ownerOf(db, slug),
    now: daysBefore(now, ago),
    requestId: 'seed',
  })
  const institute = await as('vien-lam-thuong', 6)
  const target = { kind: 'technology', id: technologyId(dryer) } as const
  const results = {
    subjectCode: 'test-results',
    text: 'Biểu đồ nhiệt độ, ẩm độ 14 mẻ sấy vụ 2025 và tỷ lệ quả nứt theo từng mẻ; chưa công bố.',
    disclosure: 'after_nda' as const,
  }
  const references = {
    subjectCode: 'references',
    text: 'Hai nhà sơ chế đang dùng; liên hệ Viện để xếp lịch xem máy chạy.',
    disclosure: 'invited' as const,
  }
  await once(saveDetail(institute, target, results))
  await once(saveDetail(institute, target, references))
  await once(inviteOrganisation(institute, target, 'bao-bi-la-ma'))
  const asker = await as('dom-dom-so', 2)
  await offerNda(asker, { kind: 'technology', slug: dryer }, { ...word, position: 'Giám đốc' })

  const story = { interestId: interestId('phan-loai') }
  const provider = await as('mat-chuon', 8)
  const id = await offerNda(provider, story, { ...word, position: 'Giám đốc' })
  const { sha256, ownerId } = await db.nda.findUniqueOrThrow({ where: { id } })
  const { slug } = await db.organisation.findUniqueOrThrow({ where: { id: ownerId } })
  await acceptNda(await as(slug, 7.2), id, { sha256, position: 'Giám đốc' })
}
