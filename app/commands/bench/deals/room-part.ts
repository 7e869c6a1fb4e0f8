import { type BenchServer, startBenchServer } from '../bench-server'
import { ratioVerdict } from '../figures'
import { httpRound } from '../load'
import { loadsAt, type Probe, takeRounds } from '../rounds'
import { sessionCookie } from '../session-cookie'
import { fillRoom } from './fill-room'
import type { DealsPart } from './part'

const CONCURRENCY = [1, 8] as const
type ProbeName = 'signed-in' | 'room' | 'room files'

/** Opening the room of a deal with a thousand messages and two hundred files, beside a page that does nothing. */
export const roomPart: DealsPart = {
  name: 'room',
  async run(scratch, requests) {
    const { number, reader } = await fillRoom(scratch)
    const server = await startBenchServer(scratch)
    try {
      const cookie = await sessionCookie(scratch, reader)
      const figures = await takeRounds(
        probesOf(server, cookie, number),
        loadsAt(CONCURRENCY, requests),
      )
      const p95 = (name: ProbeName) =>
        figures.find((each) => each.name === name && each.concurrency === 8)?.p95 ?? 0
      return {
        figures,
        verdicts: [
          ratioVerdict('room p95 / simplest logged-in page p95', p95('room'), p95('signed-in'), 5),
          ratioVerdict(
            'room files p95 / simplest logged-in page p95',
            p95('room files'),
            p95('signed-in'),
            5,
          ),
        ],
      }
    } finally {
      await server.stop()
    }
  },
}

function probesOf({ address }: BenchServer, cookie: string, number: string): Probe<ProbeName>[] {
  const page = (name: ProbeName, path: string): Probe<ProbeName> => ({
    name,
    round: (first, amount, connections) =>
      httpRound({ address, headers: { cookie }, pathOf: () => path }, first, amount, connections),
  })
  const room = `/workspace/deals/${number}/room`
  return [page('signed-in', '/bench'), page('room', room), page('room files', `${room}/files`)]
}
