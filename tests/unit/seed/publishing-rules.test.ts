import { describe, expect, it } from 'vitest'
import { technologyGaps } from '#app/domain/technologies/publishing-rules'
import { technologies } from '#prisma/seed/content/technologies'

const now = new Date('2026-11-24T08:00:00Z')

describe.each(technologies)('$slug', (seed) => {
  it('could be submitted as it stands, and lacks nothing but pictures', () => {
    const gaps = technologyGaps(
      {
        ...seed.vi,
        hasEnglish: true,
        fieldCode: seed.field,
        trl: seed.trl,
        trlEvidence: seed.evidence,
        advantages: seed.advantages,
        ipRights: seed.ip,
        shares: (seed.owners ?? [['', 10_000]]).map(([, share]) => share),
        mandate: seed.authorised ? 'authorised' : 'owner',
        stateFunded: seed.taskCode !== undefined,
        taskCode: seed.taskCode ?? null,
        transferObjects: seed.transfer.objects,
        transferForms: seed.transfer.forms,
        transferModes: seed.transfer.modes,
        transferScope: seed.transfer.scope,
        priceMode: seed.price.mode,
        fileRoles: [],
      },
      now,
    )
    expect(gaps.map((gap) => gap.rule).filter((rule) => rule !== 'image')).toEqual([])
  })
})
