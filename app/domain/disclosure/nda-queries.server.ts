import type { Locale } from '#app/locales/locale'
import type { Prisma } from '#app/platform/db/generated/client'
import { notFound } from '#app/platform/http/domain-error'
import { organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { type ListPage, pageCount, pageWindow } from '../list-page'
import { organisationName } from '../listings/listing-view'
import { wordsIn } from '../listings/words'
import { noteReadOf } from '../record/index.server'
import { documentOf, isInForce, type NdaExit, type NdaStatus } from './nda'
import { ndaDocument, ndaTemplateOn } from './nda-document.server'
import { type NdaTarget, ndaParties } from './nda-parties.server'
import { exitsFor, refusalToBind, refusalToHandle } from './nda-policy'
import type { NdaFilter } from './nda-schemas'

const listing = {
  select: {
    slug: true,
    status: true,
    hiddenAt: true,
    texts: { select: { lang: true, title: true } },
  },
} as const

const itemColumns = {
  id: true,
  number: true,
  status: true,
  ownerId: true,
  otherId: true,
  offererId: true,
  createdAt: true,
  acceptedAt: true,
  expiresAt: true,
  technology: listing,
  need: listing,
  acceptances: { select: { organisationId: true } },
} as const

/** An NDA as lists show it. */
export interface NdaItem {
  id: string
  number: string
  status: NdaStatus
  /** Both accepted it and its time is not over. */
  inForce: boolean
  listing: { kind: 'technology' | 'need'; title: string; slug: string | null }
  counterpart: string
  /** True where this side's word is still to be given. */
  asked: boolean
  createdAt: Date
  expiresAt: Date | null
}

type Row = Prisma.NdaGetPayload<{ select: typeof itemColumns }>

function itemOf(row: Row, own: string, names: Map<string, string>, now: Date, locale: Locale) {
  const entry = row.need ?? row.technology
  const shown = entry?.status === 'published' && entry.hiddenAt === null
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    inForce: isInForce(row, now),
    listing: {
      kind: row.need ? ('need' as const) : ('technology' as const),
      title: entry ? wordsIn(entry.texts, locale)('title').text : '',
      slug: shown ? entry.slug : null,
    },
    counterpart: names.get(row.ownerId === own ? row.otherId : row.ownerId) ?? '…',
    asked:
      row.status === 'offered' &&
      !row.acceptances.some(({ organisationId }) => organisationId === own),
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
  } satisfies NdaItem
}

async function namesOf({ db }: Context, ids: readonly string[], locale: Locale) {
  const rows = await db.organisation.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true, nameEn: true },
  })
  return new Map(rows.map((row) => [row.id, organisationName(row, locale)]))
}

function ownOf({ actor }: Context): string {
  const own = organisationIdOf(actor)
  if (!own) throw notFound()
  return own
}

const over: NdaStatus[] = ['declined', 'withdrawn', 'ended', 'expired']

/** The NDAs of the actor's organisation, the newest first. */
export async function listNdas(
  ctx: Context,
  { status, page }: NdaFilter,
  locale: Locale,
): Promise<ListPage<NdaItem>> {
  const own = ownOf(ctx)
  const where = {
    OR: [{ ownerId: own }, { otherId: own }],
    ...(status ? { status: status === 'over' ? { in: over } : status } : {}),
  }
  const [total, rows] = await Promise.all([
    ctx.db.nda.count({ where }),
    ctx.db.nda.findMany({
      where,
      select: itemColumns,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      ...pageWindow(page),
    }),
  ])
  const names = await namesOf(
    ctx,
    rows.flatMap(({ ownerId, otherId }) => [ownerId, otherId]),
    locale,
  )
  const items = rows.map((row) => itemOf(row, own, names, ctx.now, locale))
  return { items, total, page, pages: pageCount(total) }
}

/** An NDA as its page shows it to members of its parties. */
export interface NdaView extends NdaItem {
  sha256: string
  templateVersion: number
  months: number
  textVi: string
  textEn: string
  acceptedAt: Date | null
  /** Both parties with the word they gave, the owner of the entry first. */
  parties: {
    id: string
    name: string
    own: boolean
    word: { name: string; position: string; at: Date; sha256: string } | null
  }[]
  history: { to: NdaStatus; organisation: string | null; reason: string | null; at: Date }[]
  exits: NdaExit[]
  /** Why the actor may not accept though their side is asked; a key under `errors`. */
  refusal: string | null
}

const fileName = ({ number }: { number: string }) => `${number}.txt`

/**
 * An NDA with its document, the words given and its history. That somebody read a document both sides accepted
 * is on record first.
 * @throws DomainError not-found for everybody but members of its parties
 */
export async function ndaPage(ctx: Context, id: string, locale: Locale): Promise<NdaView> {
  const own = ownOf(ctx)
  if (!isUuid(id)) throw notFound()
  const row = await ctx.db.nda.findFirst({
    where: { id, OR: [{ ownerId: own }, { otherId: own }] },
    select: {
      ...itemColumns,
      sha256: true,
      templateVersion: true,
      months: true,
      textVi: true,
      textEn: true,
      acceptances: true,
      history: { orderBy: { createdAt: 'asc' } },
    },
  })
  if (!row) throw notFound()
  if (row.acceptedAt) {
    const file = { name: fileName(row) }
    await noteReadOf(ctx, { kind: 'nda', subjectId: id, source: 'nda' }, file)
  }
  const names = await namesOf(ctx, [row.ownerId, row.otherId], locale)
  const item = itemOf(row, own, names, ctx.now, locale)
  const partyOf = (organisationId: string) => {
    const word = row.acceptances.find((found) => found.organisationId === organisationId)
    return {
      id: organisationId,
      name: names.get(organisationId) ?? '…',
      own: organisationId === own,
      word: word
        ? { name: word.name, position: word.position, at: word.createdAt, sha256: word.sha256 }
        : null,
    }
  }
  return {
    ...item,
    sha256: row.sha256,
    templateVersion: row.templateVersion,
    months: row.months,
    textVi: row.textVi,
    textEn: row.textEn,
    acceptedAt: row.acceptedAt,
    parties: [partyOf(row.ownerId), partyOf(row.otherId)],
    history: row.history.map(({ to, organisationId, reason, createdAt }) => ({
      to,
      organisation: organisationId ? (names.get(organisationId) ?? null) : null,
      reason,
      at: createdAt,
    })),
    exits: exitsFor(ctx.actor, row),
    refusal: item.asked ? refusalToBind(ctx.actor) : null,
  }
}

/**
 * The document of an NDA as a file: its SHA-256 is the hash that both sides accepted.
 * @throws DomainError not-found for everybody but members of its parties
 */
export async function ndaFile(ctx: Context, id: string) {
  const nda = await ndaPage(ctx, id, 'vi')
  return { name: fileName(nda), text: documentOf(nda) }
}

/**
 * What the form that offers an NDA shows: its text as it would be, the parties, and why the actor may not
 * offer it (a key under `errors`), if so.
 * @throws DomainError as `ndaParties`
 */
export async function ndaForm(ctx: Context, target: NdaTarget, locale: Locale) {
  const refusal = refusalToHandle(ctx.actor)
  const parties = await ndaParties(ctx, target)
  const { months } = await ndaTemplateOn(ctx.db, ctx.now)
  const document = await ndaDocument(ctx, parties, { number: '…', months })
  const names = await namesOf(ctx, [parties.ownerId, parties.otherId], locale)
  const own = ownOf(ctx)
  return {
    listing: {
      kind: parties.entry.kind,
      slug: parties.entry.slug,
      title: wordsIn(parties.entry.texts, locale)('title').text,
    },
    counterpart: names.get(own === parties.ownerId ? parties.otherId : parties.ownerId) ?? '…',
    from: names.get(own) ?? '…',
    document,
    months,
    binds: refusalToBind(ctx.actor) === null,
    refusal: refusal ?? (parties.openId ? 'ndaOpen' : null),
    openId: parties.openId,
  }
}
