import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import { isStaff } from '../accounts/actor'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { type ListPage, pageCount, pageWindow } from '../list-page'
import { isRestricted } from '../listings/disclosure'
import { type ListingKind, ownerColumn } from '../listings/listing'
import { organisationName } from '../listings/listing-view'
import { wordsIn } from '../listings/words'
import { labelsOf, termOptions } from '../taxonomy/index.server'
import { isInForce } from './nda'
import { ownEntry } from './own-entry.server'

interface Target {
  kind: ListingKind
  id: string
}

const texts = { select: { lang: true, title: true } } as const

async function titleOf({ db }: Context, { kind, id }: Target, locale: Locale): Promise<string> {
  const row =
    kind === 'technology'
      ? await db.technology.findUnique({ where: { id }, select: { texts } })
      : await db.need.findUnique({ where: { id }, select: { texts } })
  return row ? wordsIn(row.texts, locale)('title').text : ''
}

const organisation = { select: { name: true, nameEn: true, slug: true } } as const

/**
 * What is restricted about an own entry: details, invited organisations, agreements and restricted files.
 * @throws DomainError not-found for everybody but members of its organisation
 */
export async function disclosureDesk(ctx: Context, target: Target, locale: Locale) {
  const { db, now } = ctx
  const entry = await ownEntry(ctx, target, 'read')
  const where = ownerColumn(target.kind, target.id)
  const [title, details, invitations, ndas, files, subjects, labels] = await Promise.all([
    titleOf(ctx, target, locale),
    db.restrictedDetail.findMany({ where, orderBy: { createdAt: 'asc' } }),
    db.disclosureInvitation.findMany({
      where: { ...where, revokedAt: null },
      select: { id: true, createdAt: true, organisation },
      orderBy: { createdAt: 'asc' },
    }),
    db.nda.findMany({
      where,
      select: { id: true, number: true, status: true, otherId: true, expiresAt: true },
      orderBy: { createdAt: 'desc' },
      take: 50,
    }),
    db.attachment.findMany({
      where: { ...where, role: { not: 'mandate' } },
      select: { id: true, disclosure: true, file: { select: { name: true } } },
      orderBy: { position: 'asc' },
    }),
    termOptions(db, 'restricted-detail', now, locale),
    labelsOf(db, 'restricted-detail', locale),
  ])
  const others = await db.organisation.findMany({
    where: { id: { in: ndas.map(({ otherId }) => otherId) } },
    select: { id: true, name: true, nameEn: true },
  })
  const used = details.map(({ subjectCode }) => subjectCode)
  return {
    entry: { ...target, title, slug: entry.slug, version: entry.version },
    details: details.map(({ id, subjectCode, text, disclosure, version }) => ({
      id,
      subjectCode,
      subject: labels[subjectCode] ?? subjectCode,
      text,
      disclosure,
      version,
    })),
    subjects: subjects.filter(({ code }) => !used.includes(code)),
    invitations: invitations.map((row) => ({
      id: row.id,
      createdAt: row.createdAt,
      name: organisationName(row.organisation, locale),
      slug: row.organisation.slug,
    })),
    ndas: ndas.map((nda) => {
      const other = others.find(({ id }) => id === nda.otherId)
      return {
        id: nda.id,
        number: nda.number,
        status: nda.status,
        inForce: isInForce(nda, now),
        expiresAt: nda.expiresAt,
        other: other ? organisationName(other, locale) : '…',
      }
    }),
    files: files
      .filter(({ disclosure }) => isRestricted(disclosure))
      .map(({ id, disclosure, file }) => ({ id, disclosure, name: file.name })),
  }
}

/** One line of the record, as the owner reads it. */
export interface AccessRecord {
  id: string
  act: 'viewed' | 'downloaded' | 'refused'
  subject: string
  disclosure: 'public' | 'registered' | 'after_nda' | 'invited'
  stamped: boolean
  userName: string
  organisationName: string
  createdAt: Date
}

/**
 * Who saw or took what is restricted about an entry, the newest first: for its organisation and for staff.
 * @throws DomainError not-found for everybody else
 */
export async function accessRecords(
  ctx: Context,
  target: Target,
  page: number,
  locale: Locale,
): Promise<ListPage<AccessRecord>> {
  if (!isUuid(target.id)) throw notFound()
  if (!isStaff(ctx.actor)) await ownEntry(ctx, target, 'read')
  const where = ownerColumn(target.kind, target.id)
  const [total, rows, labels] = await Promise.all([
    ctx.db.disclosureRecord.count({ where }),
    ctx.db.disclosureRecord.findMany({
      where,
      select: {
        id: true,
        act: true,
        subject: true,
        disclosure: true,
        stamped: true,
        userName: true,
        organisationName: true,
        createdAt: true,
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      ...pageWindow(page),
    }),
    labelsOf(ctx.db, 'restricted-detail', locale),
  ])
  const named = (row: (typeof rows)[number]) =>
    row.act === 'viewed'
      ? row.subject
          .split(', ')
          .map((code) => labels[code] ?? code)
          .join(', ')
      : row.subject
  const items = rows.map((row) => ({ ...row, subject: named(row) }))
  return { items, total, page, pages: pageCount(total) }
}
