import { Prisma } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import { type Actor, hasStaffRole, isStaff } from '../accounts/actor'
import type { Context } from '../context'
import { mayKeepDirectory } from '../directory/directory-policy'
import { duePayables } from '../payments/index.server'
import { mayReadApplications } from '../support-applications/application-policy'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { clockHolidays, figureOn, figuresOn } from '../taxonomy/index.server'
import { keepsOrder } from '../trust-safety/trust-safety-policy'
import { type HomeArea, type HomeScope, homeAreas, type OfficerHome } from './officer-home'
import { quietBefore, quietDays, quietEntriesOf } from './quiet-entries.server'
import { lateBefore } from './working-cutoff'

/** Working days a submission may wait where no figure is in force. */
const SUBMISSION_DAYS = 3n

interface Counts {
  area: HomeArea
  open: number
  late: number
  quiet: number | null
  oldest: Date | null
}

/** Instants before which something is late or quiet. */
interface Cutoffs {
  now: Date
  today: Date
  submission: Date
  answer: Date
  quiet: Date
  /** Deals a payment of which is overdue, with its day. */
  unpaid: { number: string; dueOn: Date }[]
}

async function cutoffsOf(ctx: Context, quiet: Date): Promise<Cutoffs> {
  const { db, now } = ctx
  const [holidays, submissionDays, answerDays, payables] = await Promise.all([
    clockHolidays(db),
    figuresOn(db, 'moderation-working-days', now),
    figureOn(db, 'deal-answer-working-days', now),
    duePayables(ctx),
  ])
  const days = Number(submissionDays.get('moderation-working-days') ?? SUBMISSION_DAYS)
  return {
    now,
    today: dayAsDate(localDay(now)),
    submission: lateBefore(now, days, holidays),
    answer: lateBefore(now, answerDays, holidays),
    quiet,
    unpaid: payables
      .filter(({ late, referenceKind }) => late && referenceKind === 'deal')
      .map(({ referenceKey, dueOn }) => ({ number: referenceKey, dueOn })),
  }
}

/** One row of figures for an area: what is open, with the condition and the time of what is late. */
function counted(area: HomeArea, rows: Prisma.Sql, quiet?: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT ${area} AS area, count(*)::int AS open,
    count(*) FILTER (WHERE late)::int AS late, min(at) FILTER (WHERE late) AS oldest,
    ${quiet ?? Prisma.sql`NULL::int`} AS quiet FROM (${rows}) ${Prisma.raw(area)}`
}

function areas(
  { now, today, submission, answer, quiet, unpaid }: Cutoffs,
  officerId: string | null,
) {
  const mine = (column: string) =>
    officerId ? Prisma.sql`AND ${Prisma.raw(column)} = ${officerId}` : Prisma.empty
  const submitted = (table: string) => Prisma.sql`
    SELECT "submittedAt" AS at, "submittedAt" < ${submission} AS late FROM ${Prisma.raw(table)}
    WHERE status = 'submitted' ${mine('"officerId"')}`
  const listed = (table: string) => Prisma.sql`
    SELECT "hiddenAt" AS at, coalesce("hiddenReason" = 'no-answer', false) AS late
    FROM ${Prisma.raw(table)} WHERE status = 'published' ${mine('"officerId"')}`
  return [
    counted('submissions', Prisma.sql`${submitted('technology')} UNION ALL ${submitted('need')}`),
    counted(
      'entries',
      Prisma.sql`${listed('technology')} UNION ALL ${listed('need')}`,
      Prisma.sql`(SELECT count(*)::int FROM (${quietEntriesOf('technology', quiet, officerId)}
        UNION ALL ${quietEntriesOf('need', quiet, officerId)}) still)`,
    ),
    counted(
      'interests',
      Prisma.sql`SELECT i."dueAt" AS at, i."stoppedAt" IS NULL AND i."dueAt" < ${now} AS late
        FROM interest i
        LEFT JOIN technology t ON t.id = i."technologyId" LEFT JOIN need n ON n.id = i."needId"
        WHERE i.status = 'pending' ${mine('coalesce(t."officerId", n."officerId")')}`,
    ),
    counted(
      'deals',
      Prisma.sql`SELECT least(w.at, o.at, k.at, p.at) AS at,
          coalesce(w.at < ${answer}, false) OR coalesce(o.at < ${answer}, false)
            OR k.at IS NOT NULL OR p.at IS NOT NULL AS late
        FROM deal d
        LEFT JOIN LATERAL (SELECT min(c."createdAt") AS at FROM deal_confirmation c
          WHERE c."dealId" = d.id AND c."dealVersion" = d.version AND c.stage <> d.stage) w ON true
        LEFT JOIN LATERAL (SELECT min(f."createdAt") AS at FROM offer f
          WHERE f."openKey" = d.id) o ON true
        LEFT JOIN LATERAL (SELECT min(r."dueOn") AS at FROM room_task r
          WHERE r."dealId" = d.id AND r."doneAt" IS NULL AND r."dueOn" < ${today}) k ON true
        LEFT JOIN (SELECT u.number, min(u."dueOn") AS at FROM
            jsonb_to_recordset(${JSON.stringify(unpaid)}::jsonb) AS u(number text, "dueOn" timestamptz)
          GROUP BY u.number) p ON p.number = d.number
        WHERE d.stage NOT IN ('closed', 'terminated') ${mine('d."officerId"')}`,
      Prisma.sql`(SELECT count(*)::int FROM deal d
        WHERE d.stage NOT IN ('closed', 'terminated') ${mine('d."officerId"')}
          AND d."createdAt" < ${quiet}
          AND NOT EXISTS (SELECT 1 FROM late_entry e WHERE e."dealId" = d.id)
          AND NOT EXISTS (SELECT 1 FROM chain_entry c WHERE c.chain = 'deal:' || d.id
            AND c."createdAt" >= ${quiet})
          AND NOT EXISTS (SELECT 1 FROM contact k WHERE k."dealId" = d.id
            AND k."createdAt" >= ${quiet}))`,
    ),
    counted(
      'registrations',
      Prisma.sql`SELECT r."decisionDueAt" AS at, coalesce(r."decisionDueAt" < ${now}, false) AS late
        FROM registration r JOIN deal d ON d.id = r."dealId"
        WHERE r.status = 'submitted' AND d."certificateNumber" IS NULL ${mine('d."officerId"')}`,
    ),
    counted(
      'support',
      Prisma.sql`SELECT v."stepDueAt" AS at, coalesce(v."stepDueAt" < ${now}, false) AS late
        FROM support_application a LEFT JOIN support_review v ON v."applicationId" = a.id
        WHERE a.status NOT IN ('draft', 'approved', 'refused', 'withdrawn') ${mine('v."officerId"')}`,
    ),
    counted(
      'services',
      Prisma.sql`SELECT s."dueAt" AS at, coalesce(s."dueAt" < ${now}, false) AS late
        FROM service_request s WHERE s.status IN ('requested', 'assigned') ${mine('s."officerId"')}`,
    ),
    counted(
      'reports',
      Prisma.sql`SELECT r."dueAt" AS at, r."dueAt" < ${now} AS late
        FROM abuse_report r WHERE r.status = 'open' ${mine('r."officerId"')}`,
    ),
    counted(
      'appeals',
      Prisma.sql`SELECT p."dueAt" AS at, p."dueAt" < ${now} AS late
        FROM sanction_appeal p JOIN sanction s ON s.id = p."sanctionId"
        WHERE p.status = 'open' ${othersOnly(officerId)}`,
    ),
  ]
}

/** Nobody decides on an appeal against what they imposed themselves. */
function othersOnly(officerId: string | null): Prisma.Sql {
  return officerId ? Prisma.sql`AND s."imposedById" IS DISTINCT FROM ${officerId}` : Prisma.empty
}

/** Areas whose records not all of the staff may open. */
const mayOpen: Partial<Record<HomeArea, (actor: Actor) => boolean>> = {
  submissions: (actor) => hasStaffRole(actor, 'moderator', 'head_of_department'),
  support: mayReadApplications,
  services: mayKeepDirectory,
  reports: keepsOrder,
  appeals: keepsOrder,
}

/**
 * What an officer answers for, or everything: what is open, past its clock, and without anything new for the
 * figure `officer-quiet-days`, which comes with it. A deal is late where a word, an offer, a task or a payment is, as on
 * the desk of deals.
 * @throws DomainError not-found for whoever is not staff
 */
export async function officerHome(ctx: Context, scope: HomeScope): Promise<OfficerHome> {
  const { db, actor, now } = ctx
  if (!isStaff(actor)) throw notFound()
  const days = await quietDays(ctx)
  const officerId = scope === 'me' ? actor.userId : null
  const parts = areas(await cutoffsOf(ctx, quietBefore(now, days)), officerId)
  const rows = await db.$queryRaw<Counts[]>`${Prisma.join(parts, ' UNION ALL ')}`
  const seen = homeAreas.filter((area) => mayOpen[area]?.(actor) ?? true)
  const states = seen.flatMap((area) => rows.find((row) => row.area === area) ?? [])
  return { areas: states, quietDays: days }
}
