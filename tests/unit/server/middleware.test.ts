import { request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyLimit } from '#app/server/middleware/body-limit'
import { sameOrigin } from '#app/server/middleware/same-origin'
import { nonce, securityHeaders } from '#app/server/middleware/security-headers'

let server: Server
let address: string

beforeAll(async () => {
  const app = express()
  app.use(nonce, securityHeaders({ secure: true, development: false }), sameOrigin, bodyLimit)
  app.use((request, response) => {
    let received = 0
    request.on('data', (chunk: Buffer) => {
      received += chunk.length
    })
    request.on('end', () => response.send(String(received)))
  })
  server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

/** Sends a body piece by piece without announcing its length. */
function sendChunked(bytes: number, type: string): Promise<number | string> {
  return new Promise((resolve) => {
    const headers = { 'content-type': type, 'transfer-encoding': 'chunked' }
    const request = httpRequest(address, { method: 'POST', headers, agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', (error) => resolve(error.message))
    for (let sent = 0; sent < bytes; sent += 65_536) request.write(Buffer.alloc(65_536))
    request.end()
  })
}

describe('bodyLimit', () => {
  const form = 'application/x-www-form-urlencoded'

  it('lets an honest form through, whole', async () => {
    const body = 'a'.repeat(100_000)
    const response = await fetch(address, {
      method: 'POST',
      body,
      headers: { 'content-type': form },
    })
    expect(await response.text()).toBe('100000')
    expect(await sendChunked(131_072, form)).toBe(200)
  })

  it('refuses a form above 1 MiB by its announced length', async () => {
    const body = 'a'.repeat(1024 * 1024 + 1)
    const response = await fetch(address, {
      method: 'POST',
      body,
      headers: { 'content-type': form },
    })
    expect(response.status).toBe(413)
  })

  it('refuses one that announces nothing, once it is too long', async () => {
    expect([413, 'read ECONNRESET', 'write ECONNRESET', 'write EPIPE', 'socket hang up']).toContain(
      await sendChunked(3 * 1024 * 1024, form),
    )
  })

  it('allows uploads more', async () => {
    expect(await sendChunked(3 * 1024 * 1024, 'multipart/form-data; boundary=x')).toBe(200)
  })
})

describe('sameOrigin', () => {
  const post = (headers: Record<string, string>) => fetch(address, { method: 'POST', headers })

  it.each(['http://evil.test', 'null', 'https://127.0.0.1'])('refuses %s', async (origin) => {
    expect((await post({ origin })).status).toBe(403)
  })

  it('lets its own pages and clients without an origin through', async () => {
    expect((await post({ origin: address })).status).toBe(200)
    expect((await post({})).status).toBe(200)
  })
})

describe('securityHeaders', () => {
  it('gives each response a nonce of its own and allows no other script', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await fetch(address)).headers.get('content-security-policy') ?? ''),
    )
    const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1])
    expect(new Set(nonces).size).toBe(2)
    expect(policies[0]).not.toContain('unsafe')
    expect(policies[0]).toContain("frame-ancestors 'none'")
  })

  it('keeps browsers on https', async () => {
    expect((await fetch(address)).headers.get('strict-transport-security')).toContain('max-age=')
  })
})
