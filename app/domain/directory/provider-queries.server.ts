import { notFound } from '#app/platform/http/domain-error'
import { foldMarks } from '#app/platform/search/text/normalise'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { type ListPage, pageCount, pageWindow, perPage } from '../list-page'
import { termsOf } from '../taxonomy/index.server'
import { codesUnder } from '../taxonomy/taxonomy'
import { isCertificateInForce, offeredOn } from './provider'
import { asKeeper } from './provider-record.server'
import type { ProviderFilter } from './provider-schemas'
import { certifiedServices, dayOf } from './services.server'

const shown = {
  id: true,
  slug: true,
  kind: true,
  name: true,
  workplace: true,
  headlineVi: true,
  headlineEn: true,
  services: true,
  fieldCodes: true,
  userId: true,
  organisationId: true,
  certificates: {
    select: {
      id: true,
      service: true,
      number: true,
      issuer: true,
      issuedOn: true,
      expiresOn: true,
    },
    orderBy: { issuedOn: 'desc' },
  },
} as const

const fold = (text: string) => foldMarks(text.normalize('NFC')).toLowerCase()

/**
 * Everybody who is shown today, with what they offer; advisers who offer nothing are not, nor are those of a
 * suspended organisation.
 */
export async function providersOffered(ctx: Context) {
  const [rows, certified, closed, suspended] = await Promise.all([
    ctx.db.serviceProvider.findMany({
      where: { status: 'listed' },
      select: shown,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    }),
    certifiedServices(ctx.db, ctx.now),
    ctx.db.user.findMany({ where: { closedAt: { not: null } }, select: { id: true } }),
    ctx.db.organisation.findMany({ where: { status: 'suspended' }, select: { id: true } }),
  ])
  const gone = new Set([...closed, ...suspended].map(({ id }) => id))
  return rows
    .filter(
      ({ userId, organisationId }) => !gone.has(userId ?? '') && !gone.has(organisationId ?? ''),
    )
    .map(({ userId: _, organisationId: __, ...row }) => ({
      ...row,
      offered: offeredOn(dayOf(ctx.now), row, certified),
    }))
    .filter(({ kind, offered }) => kind !== 'adviser' || offered.length > 0)
}

export type OfferedProvider = Awaited<ReturnType<typeof providersOffered>>[number]

/** One page of the public directory. A field finds those of the fields below it too. */
export async function listProviders(
  ctx: Context,
  { kind, service, field, q, page }: ProviderFilter,
): Promise<ListPage<OfferedProvider>> {
  const fields = field ? codesUnder(await termsOf(ctx.db, 'field', ctx.now), field) : null
  const words = fold(q)
  const found = (await providersOffered(ctx)).filter(
    (row) =>
      (!kind || row.kind === kind) &&
      (!service || row.offered.includes(service)) &&
      (!fields || row.fieldCodes.some((code) => fields.includes(code))) &&
      (!words ||
        [row.name, row.workplace ?? '', row.headlineVi, row.headlineEn ?? ''].some((text) =>
          fold(text).includes(words),
        )),
  )
  const { skip } = pageWindow(page)
  return {
    items: found.slice(skip, skip + perPage),
    total: found.length,
    page,
    pages: pageCount(found.length),
  }
}

/**
 * The public page of somebody who is shown today: certificates in force, and how requests were rated.
 * @throws DomainError not-found
 */
export async function publicProvider(ctx: Context, slug: string | undefined) {
  const found = (await providersOffered(ctx)).find((row) => row.slug === slug)
  if (!found) throw notFound()
  const [about, ratings] = await Promise.all([
    ctx.db.serviceProvider.findUniqueOrThrow({
      where: { id: found.id },
      select: { aboutVi: true, aboutEn: true },
    }),
    ctx.db.serviceRequest.aggregate({
      where: { providerId: found.id, status: 'rated' },
      _avg: { rating: true },
      _count: true,
    }),
  ])
  const certificates = found.certificates.filter((row) => isCertificateInForce(row, dayOf(ctx.now)))
  return {
    ...found,
    ...about,
    certificates,
    ratings: { count: ratings._count, average: ratings._avg.rating },
  }
}

/** Everybody of the directory, those taken out too, for staff. */
export async function staffProviders(ctx: Context, { kind, q }: ProviderFilter) {
  asKeeper(ctx)
  const certified = await certifiedServices(ctx.db, ctx.now)
  const rows = await ctx.db.serviceProvider.findMany({
    where: kind ? { kind } : {},
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { ...shown, status: true },
  })
  const words = fold(q)
  return rows
    .filter(({ name, workplace }) => fold(`${name} ${workplace ?? ''}`).includes(words))
    .map((row) => {
      const ends = row.certificates.flatMap(({ expiresOn }) => expiresOn ?? [])
      return {
        ...row,
        offered: offeredOn(dayOf(ctx.now), row, certified),
        nextEnd: ends.filter((end) => end >= dayOf(ctx.now)).toSorted((a, b) => +a - +b)[0] ?? null,
      }
    })
}

/**
 * An entry with its certificates and history, for staff.
 * @throws DomainError not-found
 */
export async function staffProvider(ctx: Context, id: string | undefined) {
  asKeeper(ctx)
  const found = isUuid(id)
    ? await ctx.db.serviceProvider.findUnique({
        where: { id },
        include: {
          certificates: shown.certificates,
          history: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
        },
      })
    : null
  if (!found) throw notFound()
  const { history, userId, organisationId, ...row } = found
  const [people, account, organisation] = await Promise.all([
    ctx.db.user.findMany({
      where: { id: { in: history.flatMap(({ actorId }) => actorId ?? []) } },
      select: { id: true, name: true },
    }),
    userId ? ctx.db.user.findUnique({ where: { id: userId }, select: { email: true } }) : null,
    organisationId
      ? ctx.db.organisation.findUnique({ where: { id: organisationId }, select: { taxCode: true } })
      : null,
  ])
  const day = dayOf(ctx.now)
  return {
    ...row,
    account: account?.email ?? null,
    taxCode: organisation?.taxCode ?? null,
    certificates: row.certificates.map((certificate) => ({
      ...certificate,
      inForce: isCertificateInForce(certificate, day),
    })),
    history: history.map(({ id: step, action, note, createdAt, actorId }) => ({
      id: step,
      action,
      note,
      createdAt,
      actorName: people.find((person) => person.id === actorId)?.name ?? null,
    })),
  }
}
