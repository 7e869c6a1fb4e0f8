import { Prisma, type Transaction } from '#app/platform/db/client.server'
import type {
  LegalClass,
  NeedKind,
  OrganisationType,
  TechnologyKind,
} from '#app/platform/db/generated/enums'

/** Which rows to read: those after an id, in the order of ids, or certain ones. */
export interface RowRange {
  readonly after?: string
  readonly ids?: readonly string[]
  readonly take: number
}

interface ListingRow<Kind, Text> {
  readonly id: string
  readonly kind: Kind
  readonly slug: string
  readonly fieldCode: string | null
  readonly priorityCodes: readonly string[]
  readonly greenTag: boolean
  readonly transferForms: readonly string[]
  readonly sourceId: string | null
  readonly publishedAt: Date | null
  readonly createdAt: Date
  readonly confirmedAt: Date | null
  readonly organisation: {
    readonly slug: string
    readonly name: string
    readonly nameEn: string | null
    readonly type: OrganisationType
    readonly unitCode: string | null
  }
  readonly texts: readonly (Text & {
    readonly lang: string
    readonly title: string
    readonly summary: string
    readonly keywords: readonly string[]
  })[]
}

type Parts<Name extends string> = Readonly<Record<Name, string>>

/** A technology with what its document is made of. Amounts are in minor units of their currency. */
export interface TechnologyRow
  extends ListingRow<TechnologyKind, Parts<'problem' | 'solution' | 'application'>> {
  readonly trl: number | null
  readonly trlVerified: number | null
  readonly priceMin: number | null
  readonly priceMax: number | null
  readonly priceCurrency: string
  readonly transferObjects: readonly string[]
  readonly legalClass: LegalClass | null
  readonly advantages: readonly {
    readonly metric: string
    readonly metricEn: string | null
    readonly comparedWith: string
    readonly comparedWithEn: string | null
  }[]
  readonly ipRights: readonly {
    readonly number: string | null
    readonly numberHidden: boolean
    readonly status: string
  }[]
}

type NeedParts = 'currentState' | 'goal' | 'constraints' | 'triedBefore' | 'acceptanceTest'

/** A need with what its document is made of. */
export interface NeedRow extends ListingRow<NeedKind, Parts<NeedParts>> {
  readonly anonymous: boolean
  readonly trlMin: number | null
  readonly budgetMin: number | null
  readonly budgetMax: number | null
  readonly budgetCurrency: string
  readonly deadline: Date | null
  readonly targets: readonly { readonly metric: string; readonly metricEn: string | null }[]
}

const shared = Prisma.raw(`l.id, l.kind, l.slug, l."fieldCode", l."priorityCodes", l."greenTag",
  l."transferForms", l."sourceId", l."publishedAt", l."createdAt", l."confirmedAt",
  json_build_object('slug', o.slug, 'name', o.name, 'nameEn', o."nameEn", 'type', o.type,
    'unitCode', o."unitCode") AS organisation`)

const technology = Prisma.sql`SELECT ${shared}, l.trl, l."trlVerified", l."priceMin", l."priceMax",
  l."priceCurrency", l."transferObjects", l."legalClass",
  (SELECT coalesce(json_agg(x), '[]') FROM technology_text x WHERE x."technologyId" = l.id) AS texts,
  (SELECT coalesce(json_agg(x ORDER BY x.position), '[]') FROM technology_advantage x
    WHERE x."technologyId" = l.id) AS advantages,
  (SELECT coalesce(json_agg(x ORDER BY x.position), '[]') FROM ip_right x
    WHERE x."technologyId" = l.id) AS "ipRights"
  FROM technology l`

const need = Prisma.sql`SELECT ${shared}, l.anonymous, l."trlMin", l."budgetMin", l."budgetMax",
  l."budgetCurrency", l.deadline,
  (SELECT coalesce(json_agg(x), '[]') FROM need_text x WHERE x."needId" = l.id) AS texts,
  (SELECT coalesce(json_agg(x ORDER BY x.position), '[]') FROM need_target x
    WHERE x."needId" = l.id) AS targets
  FROM need l`

/**
 * Reads listings that anybody may see (`visibleListing`), each as one piece of JSON that PostgreSQL makes: a
 * whole catalogue is read so, and by columns and tables that takes Prisma as long as indexing takes.
 */
async function readJson<Row>(
  db: Transaction,
  select: Prisma.Sql,
  { ids, after, take }: RowRange,
): Promise<Row[]> {
  const asked = ids
    ? Prisma.sql`l.id = ANY(${[...ids]}::uuid[])`
    : after === undefined
      ? Prisma.sql`true`
      : Prisma.sql`l.id > ${after}::uuid`
  const rows = await db.$queryRaw<{ row: string }[]>`
    SELECT row_to_json(r)::text AS row FROM (${select}
      JOIN organisation o ON o.id = l."organisationId"
      WHERE ${asked} AND l.status = 'published' AND l."hiddenAt" IS NULL AND o.status <> 'suspended'
      ORDER BY l.id LIMIT ${take}) r`
  return rows.map(({ row }) => asRead(JSON.parse(row)) as Row)
}

const dates = ['publishedAt', 'createdAt', 'confirmedAt', 'deadline']
const lists = ['priorityCodes', 'transferForms', 'transferObjects', 'keywords']

/** The JSON of a row as Prisma would give it: dates, and a list that was never set is empty. */
function asRead(row: Record<string, unknown>): Record<string, unknown> {
  for (const name of dates) {
    if (typeof row[name] === 'string') row[name] = new Date(row[name])
  }
  for (const name of lists) if (row[name] === null) row[name] = []
  if (Array.isArray(row.texts)) row.texts.forEach(asRead)
  return row
}

/** Technologies that anybody may see, with what their documents are made of. */
export function technologyRows(db: Transaction, range: RowRange): Promise<TechnologyRow[]> {
  return readJson(db, technology, range)
}

/** Needs that anybody may see. */
export function needRows(db: Transaction, range: RowRange): Promise<NeedRow[]> {
  return readJson(db, need, range)
}

/** Organisations that have a public page. */
export function organisationRows(db: Transaction, { ids, after, take }: RowRange) {
  return db.organisation.findMany({
    where: {
      status: 'verified',
      ...(ids ? { id: { in: [...ids] } } : after === undefined ? {} : { id: { gt: after } }),
    },
    orderBy: { id: 'asc' },
    take,
    select: {
      id: true,
      slug: true,
      type: true,
      name: true,
      nameEn: true,
      aboutVi: true,
      aboutEn: true,
      unitCode: true,
      verifiedAt: true,
      createdAt: true,
      formerFacts: {
        where: { kind: 'name' },
        orderBy: { validTo: 'desc' },
        select: { name: true },
      },
      absorbed: {
        orderBy: { mergedOn: 'desc' },
        select: { organisation: { select: { name: true } } },
      },
    },
  })
}

export type OrganisationRow = Awaited<ReturnType<typeof organisationRows>>[number]
