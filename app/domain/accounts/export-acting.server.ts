import type { Database } from '#app/platform/db/client.server'

const columns = { purpose: true, startedAt: true, endsAt: true, endedAt: true } as const
const changes = {
  select: { path: true, intent: true, createdAt: true },
  orderBy: { createdAt: 'asc' },
} as const

/** When staff acted for a person, and when the person, as staff, acted for others. */
export async function exportActing(db: Database, userId: string) {
  const orderBy = { startedAt: 'asc' } as const
  const select = { ...columns, changes }
  const [forMe, forOthers] = await Promise.all([
    db.actingSession.findMany({ where: { userId }, orderBy, select }),
    db.actingSession.findMany({ where: { officerId: userId }, orderBy, select }),
  ])
  return { forMe, forOthers }
}
