import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '#app/domain/services'
import { loader } from '#app/routes/system/file-download'
import { testDatabase } from '#tests/support/database'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'
import { createTestAuth, register } from '#tests/support/test-auth'

let dataFolder: string
const accounts = () => createTestAuth()

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'files-'))
})
afterAll(() => rm(dataFolder, { recursive: true }))

async function attached(
  services: Services,
  disclosure: 'public' | 'registered' | 'after_nda',
  columns = {},
) {
  const technology = await publishedTechnology(await createVerifiedOwner(), columns)
  const { key, sha256, size } = await services.files.put(Buffer.from(`bản vẽ ${disclosure}`))
  const attachment = await testDatabase().attachment.create({
    data: {
      technology: { connect: { id: technology.id } },
      role: 'document',
      disclosure,
      file: {
        create: { key, sha256, size, name: 'Bản vẽ.pdf', mediaType: 'application/pdf' },
      },
    },
  })
  return attachment.id
}

const get = (services: Services, fileId: string, headers?: HeadersInit) =>
  loader(routeArgs(services, `/files/${fileId}`, { params: { fileId }, headers }))

describe('a file of a technology', () => {
  it('is sent to everybody where it is public, to be saved under its name', async () => {
    const services = await testServices({ dataFolder })
    const response = await get(services, await attached(services, 'public'))
    expect(await response.text()).toBe('bản vẽ public')
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/)
    expect(response.headers.get('cache-control')).toMatch(/public/)
  })

  it('is not sent again to whoever has it', async () => {
    const services = await testServices({ dataFolder })
    const id = await attached(services, 'public')
    const etag = (await get(services, id)).headers.get('etag') ?? ''
    const again = await get(services, id, { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('is there for people who are signed in where it is for them', async () => {
    const people = accounts()
    const headers = await register(people, 'nguoi.tai@people.test')
    const services = await testServices({ dataFolder, auth: people.auth })
    const registered = await attached(services, 'registered')
    expect(await refusedWith(get(services, registered))).toBe(404)
    const response = await get(services, registered, headers)
    expect(await response.text()).toBe('bản vẽ registered')
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
    expect(await refusedWith(get(services, await attached(services, 'after_nda'), headers))).toBe(
      404,
    )
  })

  it('is gone with its entry', async () => {
    const services = await testServices({ dataFolder })
    const id = await attached(services, 'public', { status: 'withdrawn' })
    expect(await refusedWith(get(services, id))).toBe(404)
  })

  it.each(['nonsense', '../secrets.json', '0192f0c1-0000-7000-8000-000000000000'])(
    'is not there for %s',
    async (id) => {
      expect(await refusedWith(get(await testServices({ dataFolder }), id))).toBe(404)
    },
  )

  it('is not there where its bytes are lost', async () => {
    const services = await testServices({ dataFolder })
    const id = await attached(services, 'public')
    const { file } = await testDatabase().attachment.findUniqueOrThrow({
      where: { id },
      include: { file: true },
    })
    await services.files.delete(file.key)
    expect(await refusedWith(get(services, id))).toBe(404)
  })
})
