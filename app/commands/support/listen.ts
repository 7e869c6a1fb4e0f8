import { createServer, type Server } from 'node:http'
import type { Express } from 'express'
import { OperatorError } from '#app/platform/env/operator-error'

const DRAIN_MS = 3_000

interface Address {
  port: number
  host: string
}

/**
 * Serves the app.
 * @throws {OperatorError} where the port is taken or may not be used
 */
export async function listen(app: Express, address: Address): Promise<Server> {
  const server = createServer(app)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, address)))
    server.listen(address.port, address.host, resolve)
  })
  return server
}

/** Makes sure that the port is free before the long part of a start begins. */
export async function requirePort(address: Address): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, address)))
    server.listen(address.port, address.host, () => server.close(() => resolve()))
  })
}

/** Takes no more requests, lets those under way end within three seconds, and closes. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
  await closed
  clearTimeout(timer)
}

function explain(error: NodeJS.ErrnoException, { port, host }: Address): Error {
  const other = port < 65_000 ? port + 1 : 3000
  const ways = `Choose another one: --port ${other}, or PORT=${other} in the environment.`
  if (error.code === 'EADDRINUSE') {
    return new OperatorError(`Port ${port} is in use by another program.\n${ways}`)
  }
  if (error.code === 'EACCES') {
    return new OperatorError(`Port ${port} may not be used by this user.\n${ways}`)
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new OperatorError(`This machine has no address ${host}: check HOST.`)
  }
  return error
}
