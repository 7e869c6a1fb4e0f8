import { createHash } from 'node:crypto'
import type { Person } from '#app/domain/accounts/actor'
import { consentDocuments } from '#app/domain/accounts/consent'
import { postMessage } from '#app/domain/deal-room/index.server'
import { createDatabase } from '#app/platform/db/client.server'
import { createBar } from '../../eval/progress-bar'
import { ownerOf } from '../fill-database'
import type { Scratch } from '../scratch'

/** What the room that is measured holds. */
export const fullRoom = { messages: 1_000, files: 200 }

const words =
  'Chúng tôi đã xem máy chạy thử tại xưởng và đề nghị bên giao gửi bản vẽ lắp đặt, bảng kê vật tư. '

/**
 * Puts a deal with a full room into the scratch database: messages as people send them, files as rows.
 * @returns the deal's number, and who looks at it
 */
export async function fillRoom(scratch: Scratch): Promise<{ number: string; reader: string }> {
  const [providerId = '', seekerId = ''] = scratch.organisationIds
  const db = createDatabase(scratch.source.DATABASE_URL ?? '')
  try {
    const number = 'GD-2026-9001'
    const { id: dealId } = await db.deal.create({
      data: { number, title: 'Máy sấy bơm nhiệt', providerId, seekerId, stage: 'negotiation' },
    })
    const people = [providerId, seekerId].map((id) => actingFor(id))
    for (const { userId } of people) {
      await db.consent.createMany({ data: consentDocuments.map((row) => ({ ...row, userId })) })
    }
    const bar = createBar('messages', fullRoom.messages)
    for (let index = 0; index < fullRoom.messages; index += 1) {
      const actor = people[index % 2] as Person
      const now = new Date(Date.UTC(2026, 0, 1) + index * 3_600_000)
      const body = `${index}. ${words.repeat(1 + (index % 4))}https://example.test/${index}`
      await postMessage({ db, actor, now, requestId: 'bench' }, number, { body })
      bar.tick()
    }
    bar.end()
    for (let index = 0; index < fullRoom.files; index += 1) {
      const sha256 = createHash('sha256').update(`file ${index}`).digest('hex')
      const uploaderId = ownerOf(providerId)
      await db.dealDocument.create({
        data: {
          deal: { connect: { id: dealId } },
          uploaderId,
          side: 'provider',
          caption: `Tài liệu ${index}`,
          file: {
            create: {
              key: `${sha256.slice(0, 2)}/${sha256}`,
              sha256,
              size: 120_000 + index,
              name: `tai-lieu-${index}.pdf`,
              mediaType: 'application/pdf',
              uploaderId,
            },
          },
        },
      })
    }
    return { number, reader: ownerOf(seekerId) }
  } finally {
    await db.$disconnect()
  }
}

function actingFor(id: string): Person {
  return {
    kind: 'person',
    userId: ownerOf(id),
    sessionId: 'bench',
    name: 'Người đại diện',
    email: `${id}@bench.test`,
    locale: 'vi',
    organisation: { id, slug: id, name: id, type: 'enterprise', status: 'verified', role: 'owner' },
    staffRoles: [],
    unitCodes: [],
    owedConsents: [],
  }
}
