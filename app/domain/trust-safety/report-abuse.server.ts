import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import { emit } from '#app/platform/events/emit.server'
import { invalid } from '#app/platform/http/domain-error'
import { countAgainst } from '#app/platform/rate-limit/rate-limit.server'
import { actorId, organisationIdOf } from '../accounts/actor'
import { type Context, transact } from '../context'
import { clockHolidays, figureOn, unknownCodes } from '../taxonomy/index.server'
import { addWorkingDays } from '../taxonomy/working-days'
import { type ReportedKind, reportNumber } from './abuse-report'
import { reportedRecord } from './reported-record.server'
import { runningNumber } from './running-number.server'
import { officersFor } from './staff-check.server'
import { abuseReported } from './trust-safety-events'
import type { ReportAbuseInput } from './trust-safety-schemas'

interface Origin {
  about: { kind: ReportedKind; slug: string }
  locale: Locale
  clientIp: string
}

/**
 * Takes a report about a public entry or organisation; no account is needed. It gets a number, a date by which the
 * department answers, and the officer with the fewest open ones. What a machine sent (the hidden field is filled
 * in) is dropped without a word.
 * @returns the report's number, null for what was dropped
 * @throws DomainError not found, `tooManyTries`, `ownListing`, `unknownCode`
 */
export async function reportAbuse(
  ctx: Context,
  input: ReportAbuseInput,
  { about, locale, clientIp }: Origin,
): Promise<string | null> {
  const who = actorId(ctx.actor)
  await countAgainst(ctx.db, 'abuse-report', who ?? clientIp)
  return transact(ctx, async (tx) => {
    const { db, now } = tx
    const reported = await reportedRecord(db, about, locale)
    const { organisationId } = reported
    if (organisationIdOf(tx.actor) === organisationId) throw invalid('ownListing')
    const unknown = await unknownCodes(db, 'abuse-category', [input.category], now)
    if (unknown.length > 0) throw invalid('unknownCode', { code: input.category })
    if (input.website) return null
    const number = await runningNumber(db, now, 'abuse-report', reportNumber)
    const days = await figureOn(db, 'abuse-report-working-days', now)
    const officerId = await leastBusy(db, now, organisationId)
    const { id } = await db.abuseReport.create({
      data: {
        number,
        organisationId,
        ...(reported.kind === 'technology' ? { technologyId: reported.id } : {}),
        ...(reported.kind === 'need' ? { needId: reported.id } : {}),
        categoryCode: input.category,
        message: input.message,
        reporterId: who,
        reporterName: input.name ?? null,
        reporterEmail: input.email ?? null,
        locale,
        officerId,
        dueAt: addWorkingDays(now, days, await clockHolidays(db)),
        createdAt: now,
        history: { create: { action: 'received', actorId: who, officerId, createdAt: now } },
      },
      select: { id: true },
    })
    await emit(tx, who, abuseReported, { id, organisationId })
    return number
  })
}

/** The officer with the fewest open reports; null where nobody holds the role. */
async function leastBusy(db: Transaction, now: Date, organisationId: string) {
  const officers = await officersFor(db, now, organisationId)
  const open = await db.abuseReport.groupBy({
    by: ['officerId'],
    where: { status: 'open', officerId: { in: officers.map(({ id }) => id) } },
    _count: true,
  })
  const counts = new Map(open.map(({ officerId, _count }) => [officerId, _count]))
  const [first] = officers.toSorted(
    (a, b) => (counts.get(a.id) ?? 0) - (counts.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1),
  )
  return first?.id ?? null
}
