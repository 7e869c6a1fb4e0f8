import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import { literally } from '#app/platform/text/like'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { type ListPage, pageCount, pageWindow } from '../list-page'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { codesBelow } from './field-codes.server'
import type { Criterion } from './readiness'
import { type RecognitionKind, recognitionStateOn, stateWhere } from './recognition'
import { asKeeper } from './recognition-record.server'
import type { RecognitionFilter } from './recognition-schemas'

const today = ({ now }: Pick<Context, 'now'>) => dayAsDate(localDay(now))

const shown = {
  id: true,
  kind: true,
  name: true,
  taxCode: true,
  certificateNumber: true,
  issuer: true,
  issuedOn: true,
  validTo: true,
  endedOn: true,
  endReason: true,
  fieldCode: true,
  basis: true,
  products: true,
} as const

type Shown = Awaited<ReturnType<typeof shownRow>>
function shownRow({ db }: Context) {
  return db.recognition.findFirstOrThrow({ select: shown })
}

export type RegisterEntry = NonNullable<Shown> & {
  state: ReturnType<typeof recognitionStateOn>
  /** Address of the organisation, where it is on the exchange and verified. */
  organisationSlug: string | null
}

/** Entries of the register by the filter, the newest first. */
export async function registerEntries(
  ctx: Context,
  { kind, q, field, state, page }: RecognitionFilter,
): Promise<ListPage<RegisterEntry>> {
  const words = literally(q)
  const contains = { contains: words, mode: 'insensitive' as const }
  const where = {
    kind,
    ...(field ? { fieldCode: { in: await codesBelow(ctx, field) } } : {}),
    AND: [
      stateWhere(today(ctx), state),
      ...(q
        ? [
            {
              OR: [
                { name: contains },
                { certificateNumber: contains },
                { taxCode: { startsWith: words } },
              ],
            },
          ]
        : []),
    ],
  }
  const [total, rows] = await Promise.all([
    ctx.db.recognition.count({ where }),
    ctx.db.recognition.findMany({
      where,
      select: shown,
      orderBy: [{ issuedOn: 'desc' }, { name: 'asc' }, { id: 'asc' }],
      ...pageWindow(page),
    }),
  ])
  const organisations = await ctx.db.organisation.findMany({
    where: { taxCode: { in: rows.map(({ taxCode }) => taxCode) }, status: 'verified' },
    select: { taxCode: true, slug: true },
  })
  const items = rows.map((row) => ({
    ...row,
    state: recognitionStateOn(today(ctx), row),
    organisationSlug: organisations.find(({ taxCode }) => taxCode === row.taxCode)?.slug ?? null,
  }))
  return { items, total, page, pages: pageCount(total) }
}

/** How many enterprises the register holds in force, beside the target of the day where there is one. */
export async function registerFigures(ctx: Context) {
  const day = today(ctx)
  const count = async (kind: RecognitionKind) => {
    const rows = await ctx.db.recognition.findMany({
      where: { kind, ...stateWhere(day, 'in-force') },
      distinct: ['taxCode'],
      select: { id: true },
    })
    return rows.length
  }
  const [stEnterprises, startups, target] = await Promise.all([
    count('st_enterprise'),
    count('startup'),
    ctx.db.referenceFigure.findFirst({
      where: {
        code: 'st-enterprise-target',
        validFrom: { lte: day },
        OR: [{ validTo: null }, { validTo: { gte: day } }],
      },
      orderBy: { validFrom: 'desc' },
      select: { value: true, source: true },
    }),
  ])
  return {
    stEnterprises,
    startups,
    target: target && { value: target.value.toNumber(), source: target.source },
  }
}

/** What the register holds in force of the firm with a tax code, for its page. */
export async function recognitionsOf(ctx: Context, taxCode: string | null) {
  if (!taxCode) return []
  return ctx.db.recognition.findMany({
    where: { taxCode, ...stateWhere(today(ctx), 'in-force') },
    orderBy: { issuedOn: 'desc' },
    select: {
      id: true,
      kind: true,
      certificateNumber: true,
      issuer: true,
      issuedOn: true,
      validTo: true,
      fieldCode: true,
    },
  })
}

/**
 * An entry with everything that was done to it.
 * @throws DomainError not-found
 */
export async function staffRecognition(ctx: Context, id: string | undefined) {
  asKeeper(ctx)
  const found = isUuid(id)
    ? await ctx.db.recognition.findUnique({
        where: { id },
        select: {
          ...shown,
          version: true,
          history: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
        },
      })
    : null
  if (!found) throw notFound()
  const names = await ctx.db.user.findMany({
    where: { id: { in: found.history.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  })
  const { history, ...row } = found
  return {
    ...row,
    state: recognitionStateOn(today(ctx), row),
    history: history.map(({ id: step, action, note, createdAt, actorId }) => ({
      id: step,
      action,
      note,
      createdAt,
      actorName: names.find((person) => person.id === actorId)?.name ?? null,
    })),
  }
}

/** The criteria of the self-check that are in force, with their sources. */
export async function readinessCriteria(ctx: Context, locale: Locale): Promise<Criterion[]> {
  const day = today(ctx)
  const rows = await ctx.db.referenceTerm.findMany({
    where: {
      scheme: 'st-enterprise-criterion',
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
  })
  return rows.map(({ code, parentCode, labelVi, labelEn, source, provisional }) => ({
    code,
    standsFor: parentCode,
    label: locale === 'en' ? labelEn : labelVi,
    source,
    provisional,
  }))
}
