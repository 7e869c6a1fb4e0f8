import { expect, it } from 'vitest'
import { loader } from '#app/routes/public/home'
import { testDatabase } from '#tests/support/database'
import { openDeal } from '#tests/support/factories/deals'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createOwner, createVerifiedOwner } from '#tests/support/factories/organisations'
import { routeArgs, testServices } from '#tests/support/routes'

const show = async (path = '/') => loader(routeArgs(await testServices(), path))

it('counts what everybody can see, and newest comes first', async () => {
  const owner = await createVerifiedOwner()
  await createOwner()
  const old = await publishedTechnology(owner, {
    fieldCode: 'post-harvest',
    publishedAt: new Date('2026-01-01'),
  })
  const fresh = await publishedTechnology(owner, { fieldCode: '4' })
  await publishedTechnology(owner, { status: 'draft' })
  await publishedTechnology(owner, { hiddenAt: new Date() })
  const need = await publishedNeed(owner, { fieldCode: 'energy', anonymous: true })
  const home = await show()
  expect(home.figures).toEqual({ technologies: 2, needs: 1, organisations: 1, deals: 0 })
  expect(home.technologies.map(({ id }) => id)).toEqual([fresh.id, old.id])
  expect(home.needs).toMatchObject([{ id: need.id, asker: { anonymous: true } }])
  const counts = home.fields.map(({ code, technologies, needs }) => [code, technologies, needs])
  expect(counts).toEqual([
    ['1', 0, 0],
    ['2', 0, 1],
    ['3', 0, 0],
    ['4', 2, 0],
    ['5', 0, 0],
    ['6', 0, 0],
  ])
})

it('counts a deal once its contract is signed', async () => {
  const { number } = await openDeal()
  expect((await show()).figures.deals).toBe(0)
  await testDatabase().deal.update({ where: { number }, data: { stage: 'signed' } })
  expect((await show()).figures.deals).toBe(1)
})

it('stands on an empty exchange', async () => {
  const home = await show('/en')
  expect(home).toMatchObject({ technologies: [], needs: [] })
  expect(home.figures).toEqual({ technologies: 0, needs: 0, organisations: 0, deals: 0 })
  expect(home.structured).toMatchObject({ inLanguage: 'en', url: 'http://exchange.test/en' })
})
