import type { Database } from '#app/platform/db/client.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { seedAttachments } from './attachments'
import { seedBrokers } from './brokers'
import { seedCalls } from './calls'
import { needs } from './content/needs'
import { organisations } from './content/organisations'
import { seedContext } from './context'
import { seedDeals } from './deals'
import { seedDirectory } from './directory'
import { seedDisclosure } from './disclosure'
import { seedIncubation } from './incubation'
import { seedInterests } from './interests'
import { seedLateDeals } from './late-deals'
import { seedMatches } from './matches'
import { seedMembers } from './members'
import { seedModeration } from './moderation'
import { needId, seedNeeds } from './needs'
import { seedNotifications } from './notifications'
import { organisationId, seedOrganisations } from './organisations'
import { seedPapers } from './papers'
import { seedPayments } from './payments'
import { seedPeople } from './people'
import { seedQuestions } from './questions'
import { seedRecognitions } from './recognitions'
import { seedReference } from './seed-reference'
import { seedSuccessStories } from './success-stories'
import { seedSupportApplications } from './support-applications'
import { seedSupportStories } from './support-stories'
import { seedTechnologies } from './technologies'
import { seedTrustSafety } from './trust-safety'

export { seedReference } from './seed-reference'

export type DemoSeedOptions = {
  db: Database
  /** Takes the drawings and data sheets of entries. */
  files: FileStorage
  /** Hashes as the sign-in will check it. */
  hashPassword: (password: string) => Promise<string>
  password: string
  now: Date
  /** Told the name of each part as it begins. */
  onProgress?: (part: string) => void
}

const parts = {
  organisations: seedOrganisations,
  people: seedPeople,
  technologies: seedTechnologies,
  needs: seedNeeds,
  members: seedMembers,
  questions: seedQuestions,
  interests: seedInterests,
  deals: seedDeals,
  'support applications': seedSupportApplications,
  payments: seedPayments,
  'success stories': seedSuccessStories,
  calls: seedCalls,
  recognitions: seedRecognitions,
  directory: seedDirectory,
  incubation: seedIncubation,
  'trust and safety': seedTrustSafety,
  moderation: seedModeration,
  notifications: seedNotifications,
}

/**
 * Fills a database with the demo's people, organisations, entries and stories, in one transaction: all of
 * it or nothing. Matches follow in a step of their own, which a run that was cut off makes up for.
 * Returns false, having changed nothing, where the demo content is already there.
 */
export async function seedDemo(options: DemoSeedOptions): Promise<boolean> {
  const { db, now, onProgress } = options
  onProgress?.('reference')
  await seedReference(db)
  const added = await seedContent(options)
  const matched = await db.match.count({ where: { needId: { in: needs.map(idOfNeed) } } })
  if (matched === 0) {
    onProgress?.('matches')
    await seedMatches(db, now)
  }
  if ((await db.nda.count()) === 0) {
    onProgress?.('disclosure')
    await seedDisclosure(db, now)
  }
  if ((await db.lateEntry.count()) === 0) {
    onProgress?.('deals made elsewhere')
    await seedLateDeals(db, now)
  }
  if ((await db.dealPaper.count()) === 0) {
    onProgress?.('papers')
    await seedPapers(db, options.files, now)
  }
  if ((await db.officerRule.count()) === 0) {
    onProgress?.('brokers')
    await seedBrokers(db, now)
  }
  if ((await db.programmeBudget.count()) === 0) {
    onProgress?.('applications under review')
    await seedSupportStories(db, options.files, now)
  }
  return added
}

const idOfNeed = (seed: { slug: string }) => needId(seed.slug)

async function seedContent({
  db,
  files,
  now,
  onProgress,
  ...secrets
}: DemoSeedOptions): Promise<boolean> {
  const ids = organisations.map((seed) => organisationId(seed.slug))
  if ((await db.organisation.count({ where: { id: { in: ids } } })) > 0) return false
  const passwordHash = await secrets.hashPassword(secrets.password)
  await db.$transaction(
    async (transaction) => {
      const ctx = seedContext(transaction, now, passwordHash)
      for (const [name, seedPart] of Object.entries(parts)) {
        onProgress?.(name)
        await seedPart(ctx)
      }
      onProgress?.('attachments')
      await seedAttachments(ctx, files)
    },
    { timeout: 120_000, maxWait: 10_000 },
  )
  return true
}
