import type { Transaction } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { localDay } from '../taxonomy/dates'
import {
  type ProgrammeContent,
  ProgrammeContentSchema,
  type ProgrammeState,
  stateOf,
} from './programme'

/** A programme as everybody may read it: its published version of now. */
export interface PublicProgramme {
  id: string
  slug: string
  versionId: string
  versionNumber: number
  publishedAt: Date
  state: Exclude<ProgrammeState, 'draft'>
  content: ProgrammeContent
}

const order: Record<ProgrammeState, number> = { open: 0, coming: 1, ended: 2, draft: 3 }

const published = {
  id: true,
  slug: true,
  endedOn: true,
  versions: {
    where: { publishedAt: { not: null } },
    orderBy: { number: 'desc' },
    take: 1,
    select: { id: true, number: true, content: true, publishedAt: true },
  },
} as const

interface Row {
  id: string
  slug: string
  endedOn: Date | null
  versions: { id: string; number: number; content: unknown; publishedAt: Date | null }[]
}

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null

function toPublic({ endedOn, versions, ...row }: Row, now: Date): PublicProgramme[] {
  const [version] = versions
  if (!version?.publishedAt) return []
  const content = ProgrammeContentSchema.parse(version.content)
  const state = stateOf(content, dayOf(endedOn), localDay(now)) as PublicProgramme['state']
  return [
    {
      ...row,
      versionId: version.id,
      versionNumber: version.number,
      publishedAt: version.publishedAt,
      state,
      content,
    },
  ]
}

/** The published programmes, those that are open first, in the order in which they were made. */
export async function publicProgrammes({ db, now }: Pick<Context, 'db' | 'now'>) {
  const rows = await db.programme.findMany({ select: published, orderBy: { createdAt: 'asc' } })
  return rows
    .flatMap((row) => toPublic(row, now))
    .toSorted((one, other) => order[one.state] - order[other.state])
}

/**
 * One published programme.
 * @throws DomainError not-found
 */
export async function publicProgramme(
  { db, now }: { db: Transaction; now: Date },
  slug: string | undefined,
): Promise<PublicProgramme> {
  const row = slug ? await db.programme.findUnique({ where: { slug }, select: published }) : null
  const [programme] = row ? toPublic(row, now) : []
  if (!programme) throw notFound()
  return programme
}
