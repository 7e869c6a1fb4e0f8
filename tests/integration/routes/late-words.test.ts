import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { submitApplication } from '#app/domain/support-applications/index.server'
import { loader as openCard, action as saveCard } from '#app/routes/workspace/needs/edit/card'
import { loader as openPage, action as savePage } from '#app/routes/workspace/support/page'
import { testDatabase } from '#tests/support/database'
import { draftNeedOf, needCardInput } from '#tests/support/factories/needs'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { enterprise, filled } from '#tests/support/factories/support-applications'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

interface Page {
  path: string
  params: Record<string, string>
  form: Record<string, string>
  action: (args: ActionFunctionArgs) => Promise<unknown>
  loader: (args: LoaderFunctionArgs) => Promise<unknown>
}

/** What a page answers a form without scripts, and what it answers whoever opens it. */
async function sentAndOpened(owner: Person, { path, params, form, action, loader }: Page) {
  const services = await testServices()
  const headers = await sessionOf(owner)
  const sent = routeArgs(services, path, { params, headers, form })
  const reply = (await action(sent)) as {
    data: { result: { initialValue: object } }
    init: { status: number }
  }
  // Loaders behind an action get its context and a request of their own.
  const again = routeArgs(services, path, { params, headers })
  const page = await loader({ ...again, context: sent.context })
  const opened = await Promise.resolve(
    loader(routeArgs(services, path, { params, headers })),
  ).catch((thrown: Response) => thrown)
  return { reply, page, opened: opened as Response }
}

describe('what is sent without scripts when it cannot be saved any more', () => {
  it('stays on the page of an application that another tab submitted', async () => {
    const owner = await enterprise()
    const { ctx, id } = await filled(owner)
    await submitApplication(ctx, id)
    const { reply, page, opened } = await sentAndOpened(owner, {
      path: `/workspace/support/${id}/form/firm`,
      params: { id, page: 'firm' },
      form: { page: 'firm', registered: '2016-08-10', offer: 'none' },
      action: savePage,
      loader: openPage,
    })
    expect(reply.init.status).toBe(409)
    expect(reply.data.result.initialValue).toMatchObject({ registered: '2016-08-10' })
    expect(page).toMatchObject({ application: { status: 'submitted' } })
    expect(opened.headers.get('location')).toBe(`/workspace/support/${id}`)
  })

  it('stays on the page of an entry that another tab submitted', async () => {
    const owner = await createVerifiedOwner()
    const id = await draftNeedOf(owner)
    await testDatabase().need.update({ where: { id }, data: { status: 'submitted' } })
    const { reply, page, opened } = await sentAndOpened(owner, {
      path: `/workspace/needs/${id}/edit/card`,
      params: { needId: id },
      form: {
        version: '1',
        title: 'Xử lý mùi lò mổ',
        kind: needCardInput.kind,
        summary: 'Lời mới',
      },
      action: saveCard,
      loader: openCard,
    })
    expect(reply.init.status).toBeGreaterThanOrEqual(400)
    expect(reply.data.result.initialValue).toMatchObject({ summary: 'Lời mới' })
    expect(page).toMatchObject({ head: { status: 'submitted' } })
    expect(opened.headers.get('location')).toBe(`/workspace/needs/${id}`)
  })
})
