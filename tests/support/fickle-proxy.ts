import { connect, createServer, type Socket } from 'node:net'

/** What a line to a server does: carries, carries late, breaks answers off, or takes what is sent and says nothing. */
export type Mood = 'well' | 'slow' | 'cutting' | 'mute'

export interface FickleProxy {
  readonly url: string
  mood: Mood
  close(): Promise<void>
}

const SLOW_MS = 8_000
/** Letters of an answer that come through before it breaks off: its head, and a little of its body. */
const CUT_AFTER = 200

/** A TCP proxy in front of a server, for tests of what happens when the line to it is bad. */
export async function startFickleProxy(target: string): Promise<FickleProxy> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  const state = { mood: 'well' as Mood }
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    client.on('data', (chunk) => {
      if (state.mood === 'mute') return
      upstream.write(chunk)
    })
    upstream.on('data', (chunk) => {
      if (state.mood === 'mute') return
      if (state.mood === 'slow') setTimeout(() => client.write(chunk), SLOW_MS).unref()
      else if (state.mood !== 'cutting') client.write(chunk)
      else client.write(chunk.subarray(0, CUT_AFTER), () => client.destroy())
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return Object.assign(state, {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        for (const socket of sockets) socket.destroy()
      }),
  })
}
