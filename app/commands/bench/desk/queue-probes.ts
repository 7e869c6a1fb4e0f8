import { OperatorError } from '#app/platform/env/operator-error'
import { concurrentRound } from '../load'
import type { Probe } from '../rounds'
import type { Send } from '../support/client'
import type { Desk } from './fill-queue'

export type QueueProbe = 'signed-in' | 'queue: open' | 'queue: filter' | 'queue: turn a page'

/** Pages of the queue that are turned to and fro. */
const PAGES = 150

/** The simplest page of somebody signed in, and the moderators' queue, by the same client. */
export function queueProbes(send: Send, { cookie, officers, places }: Desk): Probe<QueueProbe>[] {
  const page = async (path: string) => {
    const { status } = await send(path, cookie)
    if (status !== 200) throw new OperatorError(`${path} answers ${status}.`)
  }
  const probe = (name: QueueProbe, path: (number: number) => string): Probe<QueueProbe> => ({
    name,
    round: (first, amount, connections) =>
      concurrentRound((number) => page(path(number)), first, amount, connections),
  })
  const pick = (list: readonly string[], number: number) => list[number % list.length] ?? ''
  const filters = [
    () => 'show=late',
    () => 'show=free&kind=need',
    (number: number) => `officer=${pick(officers, number)}`,
    (number: number) => `place=${pick(places, number)}`,
    (number: number) => `show=late&kind=technology&place=${pick(places, number)}`,
  ]
  const filter = (number: number) => filters[number % filters.length]?.(number) ?? ''
  return [
    probe('signed-in', () => '/bench'),
    probe('queue: open', () => '/back-office/moderation'),
    probe('queue: filter', (number) => `/back-office/moderation?${filter(number)}`),
    probe('queue: turn a page', (number) => `/back-office/moderation?page=${1 + (number % PAGES)}`),
  ]
}
