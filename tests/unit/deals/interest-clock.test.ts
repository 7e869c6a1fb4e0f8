import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ClockMark,
  clockStop,
  daysRun,
  laterDue,
  nudgesDue,
  tellingNudges,
} from '#app/domain/deals/interest-clock'
import { localDay } from '#app/domain/taxonomy/dates'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#app/domain/taxonomy/working-days'
import { holidays } from '#prisma/seed/reference/holidays'

const decided = new Set(holidays.filter((row) => row.certainty === 'A').map((row) => row.date))
const all = new Set(holidays.map((row) => row.date))
const days = { answer: 5, nudges: { first_reminder: 3, second_reminder: 5, escalation: 10 } }
const at = (text: string) => new Date(text)
const instants = fc.date({
  min: at('2026-01-02T00:00:00Z'),
  max: at('2027-10-01T00:00:00Z'),
  noInvalidDate: true,
})
const DAY_MS = 86_400_000
/** An interest whose clock has run since it came in. */
const since = (createdAt: Date) => ({ createdAt, stoppedAt: null, stoppedDays: 0 })

/** Midnight in Viet Nam at the start of an instant's day. */
const morningOf = (instant: Date) => new Date(`${localDay(instant)}T00:00:00+07:00`)

describe('nudges of an interest', () => {
  it.each([
    ['before Tết 2026', '2026-02-13T03:00:00Z', ['2026-02-25', '2026-02-27', '2026-03-06']],
    ['before Tết 2027', '2027-02-03T03:00:00Z', ['2027-02-15', '2027-02-17', '2027-02-24']],
    ['before 30 April', '2026-04-28T03:00:00Z', ['2026-05-05', '2026-05-07', '2026-05-14']],
    ['on a Saturday', '2026-11-21T03:00:00Z', ['2026-11-25', '2026-11-27', '2026-12-04']],
  ])('sent %s fall on the days that a calendar shows', (_name, sent, expected) => {
    const first = (kind: string) => {
      let day = morningOf(at(sent))
      while (!nudgesDue(since(at(sent)), day, days, all).some((due) => due === kind)) {
        day = new Date(day.getTime() + DAY_MS)
      }
      return localDay(day)
    }
    expect(Object.keys(days.nudges).map(first)).toEqual(expected)
  })

  it('are due from the morning of their working day, and not a moment earlier', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(decided, all), (sent, table) => {
        for (const [kind, count] of Object.entries(days.nudges)) {
          const morning = morningOf(addWorkingDays(sent, count, table))
          const before = new Date(morning.getTime() - 1)
          expect(nudgesDue(since(sent), morning, days, table)).toContain(kind)
          expect(nudgesDue(since(sent), before, days, table)).not.toContain(kind)
          expect(isWorkingDay(localDay(morning), table)).toBe(true)
        }
      }),
    )
  })

  it('never go away again, and come in their order', () => {
    fc.assert(
      fc.property(instants, fc.array(fc.integer({ min: 0, max: 40 * DAY_MS })), (sent, waits) => {
        let before = 0
        for (const wait of waits.toSorted((a, b) => a - b)) {
          const due = nudgesDue(since(sent), new Date(sent.getTime() + wait), days, all)
          expect(due).toEqual(
            ['first_reminder', 'second_reminder', 'escalation'].slice(0, due.length),
          )
          expect(due.length).toBeGreaterThanOrEqual(before)
          before = due.length
        }
      }),
    )
  })

  it('that fall together are one reminder and the escalation', () => {
    expect(tellingNudges(['first_reminder', 'second_reminder', 'escalation'])).toEqual([
      'second_reminder',
      'escalation',
    ])
    expect(tellingNudges(['escalation'])).toEqual(['escalation'])
    expect(tellingNudges([])).toEqual([])
  })
})

describe('the due date', () => {
  it('moves on with holidays that were decided since, and never back', () => {
    fc.assert(
      fc.property(instants, (createdAt) => {
        const dueAt = addWorkingDays(createdAt, 5, decided)
        const later = laterDue({ createdAt, dueAt }, 5, all)
        expect(later ?? dueAt).toEqual(addWorkingDays(createdAt, 5, all))
        const long = addWorkingDays(createdAt, 5, all)
        expect(laterDue({ createdAt, dueAt: long }, 5, decided)).toBeNull()
      }),
    )
  })
})

const mark = (day: string, cause: ClockMark['cause'], holds: boolean): ClockMark => ({
  at: at(`${day}T03:00:00Z`),
  cause,
  holds,
})

describe('a clock that stands still', () => {
  const sent = at('2026-02-05T03:00:00Z')

  it('counts the working days of its stops: over Tết 2026 there are none', () => {
    const overTet = [mark('2026-02-13', 'frozen', true), mark('2026-02-22', 'frozen', false)]
    expect(clockStop(overTet, sent, all)).toEqual({ stoppedAt: null, stoppedDays: 0 })
    const longer = [mark('2026-02-11', 'frozen', true), mark('2026-02-24', 'frozen', false)]
    expect(clockStop(longer, sent, all)).toEqual({ stoppedAt: null, stoppedDays: 4 })
  })

  it('stands still until the last cause is gone, and knows since when', () => {
    const both = [
      mark('2026-03-02', 'frozen', true),
      mark('2026-03-03', 'suspended', true),
      mark('2026-03-04', 'frozen', false),
    ]
    const stoppedAt = at('2026-03-02T03:00:00Z')
    expect(clockStop(both, sent, all)).toEqual({ stoppedAt, stoppedDays: 0 })
    const ended = [mark('2026-03-06', 'suspended', false), ...both]
    expect(clockStop(ended, sent, all)).toEqual({ stoppedAt: null, stoppedDays: 4 })
  })

  it('is not moved by what was over before the interest came in', () => {
    const before = [mark('2026-01-05', 'frozen', true), mark('2026-01-12', 'frozen', false)]
    expect(clockStop(before, sent, all)).toEqual({ stoppedAt: null, stoppedDays: 0 })
  })

  it('leaves the owner as many days as there were, whenever it stops and for however long', () => {
    const wait = fc.integer({ min: 0, max: 30 * DAY_MS })
    fc.assert(
      fc.property(instants, wait, wait, (createdAt, until, long) => {
        const from = new Date(createdAt.getTime() + until)
        const to = new Date(from.getTime() + long)
        const marks: ClockMark[] = [
          { at: from, cause: 'frozen', holds: true },
          { at: to, cause: 'frozen', holds: false },
        ]
        const held = { createdAt, ...clockStop(marks.slice(0, 1), createdAt, all) }
        const resumed = { createdAt, ...clockStop(marks, createdAt, all) }
        expect(held.stoppedAt).toEqual(from)
        const run = daysRun(since(createdAt), from, all)
        expect([daysRun(held, to, all), daysRun(resumed, to, all)]).toEqual([run, run])
        const dueAt = addWorkingDays(createdAt, 5, all)
        const due = laterDue({ createdAt, dueAt }, 5 + resumed.stoppedDays, all) ?? dueAt
        const left = workingDaysBetween(from, dueAt, all)
        if (from <= dueAt) expect(workingDaysBetween(to, due, all)).toBe(left)
      }),
    )
  })
})
