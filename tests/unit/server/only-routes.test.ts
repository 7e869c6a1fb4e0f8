import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { onlyRoutes } from '#app/server/only-routes'

const route = (id: string, path: string) => ({
  ...{ id, path, parentId: 'root' },
  module: { action: () => new Response(id), loader: () => new Response(id) },
})

const build = {
  entry: { module: { default: () => new Response('page') } },
  routes: {
    root: { id: 'root', path: '', module: { default: () => null } },
    hook: route('hook', 'webhooks/stripe'),
    page: route('page', 'workspace/webhooks'),
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
  future: {},
  isSpaMode: false,
  basename: '/',
} as unknown as ServerBuild

describe('a build of some routes only', () => {
  const narrow = onlyRoutes(build, 'webhooks/')
  it('keeps the root and what begins so, and nothing else', () => {
    expect(Object.keys(narrow.routes)).toEqual(['root', 'hook'])
    expect(Object.keys(build.routes)).toHaveLength(3)
  })

  it('answers for what it keeps', async () => {
    const ask = createRequestHandler(narrow, 'production')
    const request = new Request('http://exchange.test/webhooks/stripe', {
      method: 'POST',
      body: 'x',
    })
    const answer = await ask(request, {} as never)
    expect([answer.status, await answer.text()]).toEqual([200, 'hook'])
  })
})
