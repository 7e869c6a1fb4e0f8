import { describe, expect, it } from 'vitest'
import { loader as comparePage } from '#app/routes/public/compare'
import { loader as technologyPage } from '#app/routes/public/technology-page'
import { action, loader } from '#app/routes/workspace/shortlist'
import { testDatabase } from '#tests/support/database'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'
import { createTestAuth, register } from '#tests/support/test-auth'

const path = '/workspace/shortlist'

async function reader() {
  const accounts = createTestAuth()
  const headers = await register(accounts, 'nguoi.xem@people.test')
  return { headers, services: await testServices({ auth: accounts.auth }) }
}

type Reader = Awaited<ReturnType<typeof reader>>

const send = ({ headers, services }: Reader, form: Record<string, string>) =>
  action(routeArgs(services, path, { headers, form }))

const listOf = async ({ headers, services }: Reader) =>
  (await loader(routeArgs(services, path, { headers }))).shortlist

describe('the shortlist', () => {
  it('keeps a technology once, last added first, and lets go of it', async () => {
    const owner = await createVerifiedOwner()
    const first = await publishedTechnology(owner)
    const second = await publishedTechnology(owner)
    const person = await reader()
    for (const { id } of [first, first, second]) {
      const answer = (await send(person, { intent: 'add', technologyId: id })) as Response
      expect(answer.headers.get('location')).toBe(path)
    }
    const list = await listOf(person)
    expect(list.technologies.map(({ id }) => id)).toEqual([second.id, first.id])
    await send(person, { intent: 'remove', technologyId: second.id })
    expect((await listOf(person)).technologies.map(({ id }) => id)).toEqual([first.id])
  })

  it('shows on the page of the technology, where one comes back to', async () => {
    const { id, slug } = await publishedTechnology(await createVerifiedOwner())
    const person = await reader()
    const back = `/technologies/${slug}`
    const page = () =>
      technologyPage(
        routeArgs(person.services, back, { params: { slug }, headers: person.headers }),
      )
    expect((await page()).shortlisted).toBe(false)
    const answer = (await send(person, { intent: 'add', technologyId: id, back })) as Response
    expect(answer.headers.get('location')).toBe(back)
    expect((await page()).shortlisted).toBe(true)
  })

  it('says how many entries are gone, and drops them when asked', async () => {
    const { id } = await publishedTechnology(await createVerifiedOwner())
    const person = await reader()
    await send(person, { intent: 'add', technologyId: id })
    await testDatabase().technology.update({ where: { id }, data: { status: 'withdrawn' } })
    expect(await listOf(person)).toMatchObject({ technologies: [], gone: 1 })
    await send(person, { intent: 'forget' })
    expect(await listOf(person)).toMatchObject({ gone: 0 })
  })

  it('takes no technology that nobody may see', async () => {
    const { id } = await publishedTechnology(await createVerifiedOwner(), { status: 'draft' })
    const person = await reader()
    expect(await refusedWith(send(person, { intent: 'add', technologyId: id }))).toBe(404)
    expect(await testDatabase().shortlistItem.count()).toBe(0)
  })

  it('leads nobody to another site', async () => {
    const { id } = await publishedTechnology(await createVerifiedOwner())
    const person = await reader()
    const form = { intent: 'add', technologyId: id, back: '//evil.test/a' }
    const answer = (await send(person, form)) as Response
    expect(answer.headers.get('location')).toBe(path)
  })

  it('asks visitors to sign in', async () => {
    const services = await testServices()
    expect(await refusedWith(loader(routeArgs(services, path)))).toBe(302)
    const form = { intent: 'forget' }
    expect(await refusedWith(action(routeArgs(services, path, { form })))).toBe(302)
  })
})

describe('the comparison', () => {
  it('puts public technologies side by side in the order of the address', async () => {
    const owner = await createVerifiedOwner()
    const shown = [await publishedTechnology(owner), await publishedTechnology(owner)]
    const hidden = await publishedTechnology(owner, { hiddenAt: new Date() })
    const ids = [shown[1]?.id, hidden.id, shown[0]?.id, 'nonsense']
    const query = ids.map((id) => `id=${id}`).join('&')
    const { technologies } = await comparePage(routeArgs(await testServices(), `/compare?${query}`))
    expect(technologies.map(({ id }) => id)).toEqual([shown[1]?.id, shown[0]?.id])
  })
})
