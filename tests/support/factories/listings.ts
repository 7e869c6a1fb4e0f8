import type { Person } from '#app/domain/accounts/actor'
import type { Prisma } from '#app/platform/db/generated/client'
import { testDatabase } from '#tests/support/database'

let count = 0

type Owner = Pick<Person, 'organisation'>

function ownerOf({ organisation }: Owner): string {
  if (!organisation) throw new Error('the person acts for no organisation')
  return organisation.id
}

/** A technology that the public sees. It is written as it stands, for tests that begin after publishing. */
export function publishedTechnology(
  owner: Owner,
  columns: Partial<Prisma.TechnologyUncheckedCreateInput> = {},
) {
  count += 1
  return testDatabase().technology.create({
    data: {
      slug: `may-say-lanh-${process.pid}-${count}`,
      organisationId: ownerOf(owner),
      status: 'published',
      publishedAt: new Date(),
      texts: {
        create: [
          { lang: 'vi', title: `Máy sấy lạnh nông sản ${count}` },
          { lang: 'en', title: `Cold dryer for farm produce ${count}` },
        ],
      },
      ...columns,
    },
  })
}

/** A need that the public sees. */
export function publishedNeed(
  owner: Owner,
  columns: Partial<Prisma.NeedUncheckedCreateInput> = {},
) {
  count += 1
  return testDatabase().need.create({
    data: {
      slug: `can-say-vai-${process.pid}-${count}`,
      organisationId: ownerOf(owner),
      status: 'published',
      publishedAt: new Date(),
      texts: { create: { lang: 'vi', title: `Cần sấy vải thiều ${count}` } },
      ...columns,
    },
  })
}
