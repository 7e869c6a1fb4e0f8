import type { Person } from '#app/domain/accounts/actor'
import type { Context } from '#app/domain/context'
import { EnterDealSchema } from '#app/domain/deal-care/care-schemas'
import { enterDeal } from '#app/domain/deal-care/index.server'
import { enterAnswer, prepareFollowUps } from '#app/domain/follow-up/index.server'
import { localDay } from '#app/domain/taxonomy/dates'
import type { Database } from '#app/platform/db/client.server'
import type { StaffRole } from '#app/platform/db/generated/enums'
import { type LateDealSeed, lateDeals } from './content/stories/late-deals'
import { addressOf, daysBefore, personId } from './identity'
import { organisationId } from './organisations'

/** Somebody of the department in the demo, as they act. */
export async function staff(db: Database, mail: string, role: StaffRole): Promise<Person> {
  const { name } = await db.user.findUniqueOrThrow({ where: { id: personId(mail) } })
  return {
    ...{ kind: 'person', userId: personId(mail), sessionId: 'seed', name, email: addressOf(mail) },
    ...{ locale: 'vi', organisation: null, staffRoles: [role], unitCodes: [], owedConsents: [] },
  }
}

const at = (db: Database, actor: Person, now: Date): Context => ({
  ...{ db, actor, now },
  requestId: 'seed',
})

type Party = LateDealSeed['provider']

const idOfParty = (party: Party) => ('slug' in party ? organisationId(party.slug) : undefined)
const nameOfParty = (party: Party) => ('name' in party ? party.name : undefined)

/** Deals that were made elsewhere, as staff enter them, and what came of those that are half a year old. */
export async function seedLateDeals(db: Database, now: Date): Promise<void> {
  const officer = await staff(db, 'hotro', 'support_officer')
  const numbers = new Map<string, LateDealSeed>()
  for (const seed of lateDeals) {
    const input = EnterDealSchema.parse({
      ...{ title: seed.title, fieldCode: seed.field, stage: seed.stage, source: seed.source },
      providerId: idOfParty(seed.provider),
      providerName: nameOfParty(seed.provider),
      seekerId: idOfParty(seed.seeker),
      seekerName: nameOfParty(seed.seeker),
      signedOn: localDay(daysBefore(now, seed.signed)),
      value: String(seed.value),
      ...{ involvesIp: 'no', originCountry: 'vn' },
    })
    numbers.set(await enterDeal(at(db, officer, daysBefore(now, seed.entered)), input), seed)
  }
  await prepareFollowUps(at(db, officer, daysBefore(now, 9)))
  const rounds = await db.followUp.findMany({ include: { deal: { select: { number: true } } } })
  for (const { id, deal } of rounds) {
    const answer = numbers.get(deal.number)?.answer
    if (!answer) continue
    const asked = at(db, officer, daysBefore(now, 6))
    await enterAnswer(asked, id, { ...answer, token: undefined, revenueCurrency: 'VND' })
  }
}
