import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, expect, it } from 'vitest'
import { closeServer, listen, requirePort } from '#app/commands/support/listen'
import { freePort } from '#app/platform/db/embedded/server-process.server'

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await closeServer(server)
})

async function serve(app = express()): Promise<number> {
  const server = await listen(app, { port: await freePort(), host: '127.0.0.1' })
  servers.push(server)
  return (server.address() as AddressInfo).port
}

it('names a taken port and another one to try', async () => {
  const port = await serve()
  const attempt = requirePort({ port, host: '127.0.0.1' })
  await expect(attempt).rejects.toThrow(`Port ${port} is in use by another program.`)
  await expect(requirePort({ port, host: '127.0.0.1' })).rejects.toThrow(`--port ${port + 1}`)
})

it('leaves a free port free', async () => {
  const port = await freePort()
  await requirePort({ port, host: '127.0.0.1' })
  await requirePort({ port, host: '127.0.0.1' })
})

it('says that an address is not one of this machine', async () => {
  const attempt = requirePort({ port: await freePort(), host: '203.0.113.7' })
  await expect(attempt).rejects.toThrow('no address 203.0.113.7')
})

it('lets the request under way end before it closes', async () => {
  const app = express()
  const arrived = new Promise<void>((resolve) => {
    app.get('/slow', (_request, response) => {
      resolve()
      setTimeout(() => response.send('whole'), 300)
    })
  })
  const port = await serve(app)
  const answer = fetch(`http://127.0.0.1:${port}/slow`).then((response) => response.text())
  await arrived
  const [server] = servers.splice(0)
  if (!server) throw new Error('no server')
  await closeServer(server)
  expect(await answer).toBe('whole')
  await expect(fetch(`http://127.0.0.1:${port}/slow`)).rejects.toThrow()
})
