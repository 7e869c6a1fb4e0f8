import type { Transaction } from '#app/platform/db/client.server'
import type { CanonicalValue } from '#app/platform/hash-chain/canonical-json'
import type { PaymentFrame } from './schedule'

/** What one side proposed or agreed to, for a record that is kept: sums as text in minor units, days as `2026-01-21`. */
export interface ScheduleWord {
  readonly [name: string]: CanonicalValue
  step: 'proposed' | 'agreed'
  version: number
  currency: string
  lines: readonly { readonly [name: string]: CanonicalValue }[]
}

const days = ['dueOn', 'validFrom', 'validTo']

function plainLines(json: unknown): ScheduleWord['lines'] {
  if (!Array.isArray(json)) return []
  return json.map((line: Record<string, CanonicalValue>) =>
    Object.fromEntries(
      Object.entries(line).map(([name, value]) => [
        name,
        days.includes(name) ? String(value).slice(0, 10) : value,
      ]),
    ),
  )
}

/**
 * Reads what was said about a schedule: whoever agrees agrees to the lines that were proposed last.
 * @returns gives the word that was said at an instant, or null where nothing was said then
 */
export async function scheduleWords(
  db: Transaction,
  { referenceKind, referenceKey }: Pick<PaymentFrame, 'referenceKind' | 'referenceKey'>,
): Promise<(at: Date) => ScheduleWord | null> {
  const schedule = await db.paymentSchedule.findUnique({
    where: { referenceKind_referenceKey: { referenceKind, referenceKey } },
    include: { steps: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } },
  })
  return (at) => {
    const steps = schedule?.steps ?? []
    const index = steps.findLastIndex(({ createdAt }) => createdAt.getTime() === at.getTime())
    const step = steps[index]
    if (!schedule || !step) return null
    const proposed = steps.slice(0, index + 1).findLast(({ kind }) => kind === 'proposed')
    const { kind, version } = step
    return {
      step: kind,
      version,
      currency: schedule.currency,
      lines: plainLines(proposed?.lines),
    }
  }
}
