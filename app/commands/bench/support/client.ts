import { Agent, request } from 'node:http'

/** An answer as far as the bench looks at it. */
export interface Answer {
  readonly status: number
  readonly location: string | null
  readonly milliseconds: number
}

/** Sends one request and reads its answer whole. */
export type Send = (path: string, cookie: string, form?: Record<string, string>) => Promise<Answer>

/**
 * A client that keeps as many connections open as browsers would.
 * @param address of the server that is measured
 */
export function createClient(address: string, connections: number): Send & { close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const send: Send = (path, cookie, form) =>
    new Promise((resolve, reject) => {
      const body = form ? new URLSearchParams(form).toString() : undefined
      const began = performance.now()
      const sent = request(
        `${address}${path}`,
        {
          agent,
          method: body === undefined ? 'GET' : 'POST',
          headers: {
            cookie,
            origin: address,
            ...(body === undefined
              ? {}
              : {
                  'content-type': 'application/x-www-form-urlencoded',
                  'content-length': Buffer.byteLength(body),
                }),
          },
        },
        (answer) => {
          answer.resume()
          answer.once('error', reject)
          answer.once('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              location: answer.headers.location ?? null,
              milliseconds: performance.now() - began,
            }),
          )
        },
      )
      sent.once('error', reject)
      sent.end(body)
    })
  return Object.assign(send, { close: () => agent.destroy() })
}
