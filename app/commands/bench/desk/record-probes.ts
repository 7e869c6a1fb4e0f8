import { OperatorError } from '#app/platform/env/operator-error'
import { concurrentRound } from '../load'
import type { Probe } from '../rounds'
import type { Send } from '../support/client'
import type { FilledRecord } from './fill-record'

export type RecordProbe =
  | 'record: open'
  | 'record: one record'
  | 'record: one person'
  | 'record: organisation and act'
  | 'record: kind and days'
  | 'record: turn a page'

const DAY_MS = 86_400_000
/** Days of the record that are looked at. */
const DAYS = 1_500

/** The record as whoever answers for it opens, filters and turns it. */
export function recordProbes(
  send: Send,
  { cookie, technologies, organisations, people }: FilledRecord,
): Probe<RecordProbe>[] {
  const pick = (list: readonly string[], number: number) => list[number % list.length] ?? ''
  const instant = (number: number) => Date.now() - (number % DAYS) * DAY_MS
  const day = (number: number) => new Date(instant(number)).toISOString().slice(0, 10)
  const probe = (
    name: RecordProbe,
    query: (number: number) => Record<string, string>,
  ): Probe<RecordProbe> => ({
    name,
    round: (first, amount, connections) =>
      concurrentRound(
        async (number) => {
          const path = `/back-office/record?${new URLSearchParams(query(number))}`
          const { status } = await send(path, cookie)
          if (status !== 200) throw new OperatorError(`${path} answers ${status}.`)
        },
        first,
        amount,
        connections,
      ),
  })
  return [
    probe('record: open', () => ({})),
    probe('record: one record', (number) => ({ record: pick(technologies, number) })),
    probe('record: one person', (number) => ({ person: pick(people, number) })),
    probe('record: organisation and act', (number) => ({
      organisation: pick(organisations, number),
      act: 'read',
    })),
    probe('record: kind and days', (number) => ({
      kind: 'technology',
      from: day(number + 20),
      to: day(number),
    })),
    probe('record: turn a page', (number) => ({
      person: pick(people, number),
      before: `${instant(number)}-999999999999`,
    })),
  ]
}
