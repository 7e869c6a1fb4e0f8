import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileTypeFromBuffer } from 'file-type'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { needs } from '#prisma/seed/content/needs'
import { organisations } from '#prisma/seed/content/organisations'
import { people } from '#prisma/seed/content/people'
import { pictures } from '#prisma/seed/content/pictures'
import { interests } from '#prisma/seed/content/stories/interests'
import { dismissedMatches } from '#prisma/seed/content/stories/matches'
import { technologies } from '#prisma/seed/content/technologies'
import { seedDemo, seedReference } from '#prisma/seed/index'
import { testDatabase } from '#tests/support/database'

const now = new Date('2026-11-24T08:00:00Z')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-files-'))
})
afterAll(() => rm(folder, { recursive: true }))

const seed = (at = now) =>
  seedDemo({
    db: testDatabase(),
    files: createFileStorage({ DATA_DIR: folder }),
    hashPassword: async (password) => `hash of ${password}`,
    password: 'demo',
    now: at,
  })

async function counts() {
  const db = testDatabase()
  return {
    users: await db.user.count(),
    accounts: await db.account.count({ where: { password: 'hash of demo' } }),
    organisations: await db.organisation.count(),
    technologies: await db.technology.count(),
    needs: await db.need.count(),
    interests: await db.interest.count(),
    dealHistory: await db.dealHistory.count(),
    notifications: await db.notification.count(),
    matches: await db.match.count(),
    dismissed: await db.match.count({ where: { status: 'dismissed' } }),
  }
}

// Matching all needs takes seconds on a busy machine, so one seeding serves all that is asked of it.
const patience = 120_000

describe('seedDemo', () => {
  it('writes all of the content once, as the domain would have', {
    timeout: patience,
  }, async () => {
    expect(await seed()).toBe(true)
    const first = await counts()
    expect(first).toMatchObject({
      users: people.length,
      accounts: people.length,
      organisations: organisations.length,
      technologies: technologies.length,
      // The focal point's draft stands apart.
      needs: needs.length + 1,
      interests: interests.length,
      dismissed: dismissedMatches.length,
    })
    expect(first.matches).toBeGreaterThan(40)
    await expectTimes()
    await expectDeals()
    await expectNumbers()
    await expectFiles()
    await expectQuestion()
    const [edited] = technologies
    await testDatabase().technologyText.updateMany({
      where: { technology: { slug: edited?.slug ?? '' }, lang: 'vi' },
      data: { title: 'Tên do người dùng sửa' },
    })
    expect(await seed(new Date('2026-12-01T08:00:00Z'))).toBe(false)
    expect(await counts()).toEqual(first)
    expect(
      await testDatabase().technologyText.count({ where: { title: 'Tên do người dùng sửa' } }),
    ).toBe(1)
  })
})

/** One entry of the institute's is asked about, and may be answered for a while yet. */
async function expectQuestion() {
  const open = { closedAt: null, hiddenAt: null }
  const [question, ...others] = await testDatabase().availabilityCheck.findMany({
    where: { ...open, technology: { organisation: { slug: 'vien-lam-thuong' } } },
  })
  expect(others).toEqual([])
  expect(question?.hideAt.getTime()).toBeGreaterThan(now.getTime() + 7 * 86_400_000)
  const told = { type: 'availability.asked', payload: { path: ['id'], equals: question?.id } }
  expect(await testDatabase().outboxEvent.count({ where: told })).toBe(1)
}

/** Open needs lie ahead, and nothing has happened in the future. */
async function expectTimes() {
  const db = testDatabase()
  expect(await db.need.count({ where: { status: 'published', deadline: { lt: now } } })).toBe(0)
  expect(await db.need.count({ where: { status: 'published', expiresAt: { lt: now } } })).toBe(0)
  const open = { status: 'published' as const, expiresAt: { lt: now } }
  expect(await db.technology.count({ where: open })).toBe(0)
  for (const count of [
    await db.technologyHistory.count({ where: { createdAt: { gt: now } } }),
    await db.dealHistory.count({ where: { createdAt: { gt: now } } }),
    await db.notification.count({ where: { createdAt: { gt: now } } }),
    await db.dealConfirmation.count({ where: { createdAt: { gt: now } } }),
  ]) {
    expect(count).toBe(0)
  }
}

/** Each deal has the version and the stage that its history leads up to. */
async function expectDeals() {
  const deals = await testDatabase().deal.findMany({
    where: { lateEntry: null },
    select: {
      stage: true,
      version: true,
      history: { orderBy: { createdAt: 'asc' } },
      confirmations: true,
      interest: { select: { openKey: true, status: true } },
    },
  })
  for (const { stage, version, history, confirmations, interest } of deals) {
    const changes = history.filter((row) => row.kind === 'terms' || row.from !== row.to)
    const steps = changes.filter((row) => row.kind !== 'confirmation' && row.from !== null)
    expect(version).toBe(1 + steps.length)
    expect(history.filter((row) => row.kind === 'stage').at(-1)?.to).toBe(stage)
    expect(interest?.status).toBe('accepted')
    expect(interest?.openKey === null).toBe(stage === 'closed' || stage === 'terminated')
    const passed = history.some((row) => row.kind === 'stage' && row.to === 'signed')
    if (passed) expect(confirmations.filter((row) => row.stage === 'signed')).toHaveLength(2)
  }
}

/** Every file that the demo shows can be opened, and is what its type says. */
async function expectFiles() {
  const files = createFileStorage({ DATA_DIR: folder })
  const stored = await testDatabase().storedFile.findMany({
    where: { attachments: { some: { technology: { slug: { in: Object.keys(pictures) } } } } },
  })
  expect(stored).toHaveLength(2 * Object.keys(pictures).length)
  for (const { key, mediaType } of stored) {
    const bytes = await buffer(await files.read(key))
    expect((await fileTypeFromBuffer(bytes))?.mime).toBe(mediaType)
  }
}

/** The next deal's number follows the demo's last. */
async function expectNumbers() {
  const db = testDatabase()
  const { last } = await db.numberSeries.findFirstOrThrow({ where: { series: 'deal', year: 2026 } })
  const highest = await db.deal.findFirst({ orderBy: { number: 'desc' } })
  expect(highest?.number).toBe(`GD-2026-${String(last).padStart(4, '0')}`)
}

describe('seedReference', () => {
  it('adds what is missing and leaves what staff have changed', async () => {
    const db = testDatabase()
    const where = { scheme: 'priority', code: 'biotechnology' }
    const before = await db.referenceTerm.count()
    await db.referenceTerm.updateMany({ where, data: { labelEn: 'Biotech' } })
    await db.referenceTerm.deleteMany({ where: { scheme: 'priority', code: 'new-materials' } })
    expect(await seedReference(db)).toBe(1)
    expect(await db.referenceTerm.count()).toBe(before)
    expect((await db.referenceTerm.findFirst({ where }))?.labelEn).toBe('Biotech')
    await db.referenceTerm.updateMany({ where, data: { labelEn: 'Biotechnology' } })
  })
})
