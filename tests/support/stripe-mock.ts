import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type RequestHandler, Router, urlencoded } from 'express'

/** Stripe's own `stripe-mock`, which holds every request against Stripe's published API. */
export interface StripeMock {
  /** Sends what it is given to the mock too, and answers with the mock's word where that is a refusal. */
  check: RequestHandler
  /** How many requests it was asked about, and what it refused. */
  asked: { requests: number; refused: string[] }
  stop(): void
}

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Where `stripe-mock` stands on the PATH; null where it does not. */
export function stripeMockProgram(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, 'stripe-mock')).find(isProgram) ?? null
}

/** Starts the mock on a port that the system chooses. @returns its address and how to end it */
function start(program: string): Promise<{ address: string; stop(): void }> {
  const args = ['-http-addr', '127.0.0.1:', '-https-addr', '127.0.0.1:']
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const stop = () => void child.kill('SIGKILL')
  process.once('exit', stop)
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`stripe-mock did not start: ${said}`)))
    child.stdout.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2_000)
      const [, host] = /Listening for HTTP at address: (\S+)/.exec(said) ?? []
      if (host) resolve({ address: `http://${host}`, stop })
    })
  })
}

/** The headers that say what is asked; the rest belongs to the connection. */
const passedOn = ['authorization', 'content-type', 'idempotency-key', 'stripe-version'] as const

/** Runs `stripe-mock` beside the double where it is on the PATH; null where it is not. */
export async function startStripeMock(): Promise<StripeMock | null> {
  const program = stripeMockProgram()
  if (!program) return null
  const { address, stop } = await start(program)
  const asked: StripeMock['asked'] = { requests: 0, refused: [] }
  const bodies = new WeakMap<object, Buffer>()
  const parse = urlencoded({
    extended: true,
    verify: (request, _response, body) => void bodies.set(request, body),
  })
  const compare: RequestHandler = async (request, response, next) => {
    const { method, originalUrl } = request
    const body = bodies.get(request)
    const headers = passedOn.flatMap((name) => {
      const value = request.get(name)
      return value ? [[name, value] as [string, string]] : []
    })
    const options = { method, headers, ...(body ? { body: new Uint8Array(body) } : {}) }
    const answer = await fetch(address + originalUrl, options)
    const text = await answer.text()
    asked.requests += 1
    if (answer.ok) return next()
    asked.refused.push(`${method} ${originalUrl} ${body ?? ''}: ${text}`)
    response.status(answer.status).type('json').send(text)
  }
  const check = Router().use(parse, (request, response, next) => {
    Promise.resolve(compare(request, response, next)).catch(next)
  })
  return { check, asked, stop }
}
