import type { CurrencyCode } from '#app/locales/currencies'
import type { Transaction } from '#app/platform/db/client.server'
import { dayAsDate, localDay } from './dates'

/** Every dated figure the exchange reads. */
export type FigureCode =
  | 'interest-answer-working-days'
  | 'interest-first-reminder-working-days'
  | 'interest-second-reminder-working-days'
  | 'interest-escalation-working-days'
  | 'talks-per-listing'
  | 'talks-per-sender'
  | 'reply-record-months'
  | 'reply-record-minimum'
  | 'task-reminder-working-days'
  | 'deal-answer-working-days'
  | 'abuse-report-working-days'
  | 'appeal-filing-days'
  | 'appeal-working-days'
  | 'verification-months'
  | 'verification-first-reminder-days'
  | 'verification-last-reminder-days'
  | 'deal-quiet-days'
  | 'service-assignment-working-days'
  | 'service-delivery-working-days'
  | 'certificate-warning-days'
  | 'officer-quiet-days'
  | 'officer-grace-working-days'
  | 'technology-listed-months'
  | 'need-listed-months'
  | 'availability-question-days'
  | 'availability-questions-at-once'
  | 'availability-reminder-days'
  | 'availability-silence-days'
  | 'availability-link-days'
  | 'ip-expiry-first-warning-days'
  | 'ip-expiry-last-warning-days'
  | 'incubation-milestone-reminder-working-days'
  | 'follow-up-link-days'
  | 'support-completion-working-days'
  | 'support-appeal-days'
  | 'support-appeal-answer-days'
  | 'support-second-appeal-days'
  | 'support-report-days'
  | 'follow-up-reminder-working-days'
  | 'payment-due-within-days'
  | 'royalty-due-days'
  | 'fast-transfer-limit-VND'
  | `stripe-minor-digits-${CurrencyCode}`
  | `stripe-largest-charge-${CurrencyCode}`
  | 'record-years'
  | 'moderation-publish-points'
  | 'moderation-hold-points'
  | 'moderation-least-points'
  | 'moderation-most-points'
  | 'moderation-working-days'
  | 'moderation-undo-minutes'
  | `moderation-second-value-${CurrencyCode}`
  | 'opinion-working-days'
  | 'registration-filing-days'
  | 'registration-completion-working-days'
  | 'registration-decision-working-days'
  | 'registration-first-reminder-days'
  | 'registration-last-reminder-days'

/**
 * The number in force on the day of an instant.
 * @throws Error where none is: the reference data was not seeded
 */
export async function figureOn(db: Transaction, code: FigureCode, on: Date): Promise<number> {
  return (await figureWithSource(db, code, on)).value
}

/**
 * The same with what says so: law and article, or the exchange's own rules.
 * @throws Error where none is in force
 */
export async function figureWithSource(
  db: Transaction,
  code: FigureCode,
  on: Date,
): Promise<{ value: number; source: string }> {
  const day = dayAsDate(localDay(on))
  const row = await db.referenceFigure.findFirst({
    where: { code, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    orderBy: { validFrom: 'desc' },
    select: { value: true, source: true },
  })
  if (!row) throw new Error(`No figure ${code} in force on ${localDay(on)}`)
  return { value: row.value.toNumber(), source: row.source }
}

/**
 * The numbers in force on the day of an instant whose codes begin alike, by code: a table of the law.
 */
export async function figuresOn(
  db: Transaction,
  prefix: string,
  on: Date,
): Promise<ReadonlyMap<string, bigint>> {
  const day = dayAsDate(localDay(on))
  const rows = await db.referenceFigure.findMany({
    where: {
      code: { startsWith: prefix },
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    orderBy: { validFrom: 'asc' },
    select: { code: true, value: true },
  })
  return new Map(rows.map(({ code, value }) => [code, BigInt(value.toFixed(0))]))
}
