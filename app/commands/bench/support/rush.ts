import { randomUUID } from 'node:crypto'
import { createDatabase } from '#app/platform/db/client.server'
import { type Verdict, verdict } from '../figures'
import type { Round } from '../load'
import type { Scratch } from '../scratch'
import type { Send } from './client'
import type { Applicants } from './fill-applicants'

/** Milliseconds before the deadline in which nine in ten of the applicants submit; the others come after it. */
const LAST = 5_000
const IN_TIME = 0.9

export interface Rush {
  readonly round: Round
  readonly verdicts: readonly Verdict[]
  readonly taken: number
  readonly refused: number
}

/**
 * Everybody submits around the deadline of the call. Whoever is answered with a receipt must be in the database
 * once, before the deadline and with a number of their own; whoever is refused must be a draft still.
 */
export async function rush(scratch: Scratch, send: Send, given: Applicants): Promise<Rush> {
  const { applicants, callId } = given
  const db = createDatabase(scratch.source.DATABASE_URL ?? '')
  try {
    const began = performance.now()
    const closesAt = new Date(Date.now() + LAST)
    await db.supportCall.update({ where: { id: callId }, data: { closesAt } })
    const gap = LAST / (applicants.length * IN_TIME)
    const answers = await Promise.all(
      applicants.map(async ({ application, cookie }, index) => {
        await new Promise((resolve) => setTimeout(resolve, index * gap))
        const form = { formKey: randomUUID() }
        const path = `/workspace/support/${application}/check`
        const answer = await send(path, cookie, form).catch(() => null)
        return { application, answer }
      }),
    )
    const seconds = (performance.now() - began) / 1_000
    const stored = await db.supportApplication.findMany({
      where: { callId },
      select: { id: true, number: true, submittedAt: true },
    })
    const byId = new Map(stored.map((row) => [row.id, row]))
    const statusOf = (wanted: number) =>
      answers
        .filter(({ answer }) => answer?.status === wanted)
        .map(({ application }) => application)
    const taken = statusOf(302)
    const refused = statusOf(409)
    const numbers = stored.flatMap(({ number }) => number ?? [])
    const lost = taken.filter((id) => !byId.get(id)?.number).length
    const unheard = refused.filter((id) => byId.get(id)?.number).length
    const late = stored.filter(({ submittedAt }) => submittedAt && submittedAt >= closesAt).length
    return {
      taken: taken.length,
      refused: refused.length,
      round: { seconds, times: answers.flatMap(({ answer }) => answer?.milliseconds ?? []) },
      verdicts: [
        verdict('neither taken nor refused', applicants.length - taken.length - refused.length, 0),
        verdict('taken and lost', lost, 0),
        verdict('refused and taken all the same', unheard, 0),
        verdict('same number twice', numbers.length - new Set(numbers).size, 0),
        verdict('numbers left out', gaps(numbers), 0),
        verdict('taken after the deadline', late, 0),
      ],
    }
  } finally {
    await db.$disconnect()
  }
}

/** Numbers that are missing between the first and the last. */
function gaps(numbers: readonly string[]): number {
  const counts = numbers.map((number) => Number(number.slice(-4)))
  return counts.length === 0 ? 0 : Math.max(...counts) - Math.min(...counts) + 1 - counts.length
}
