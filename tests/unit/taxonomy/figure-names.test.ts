import { expect, it } from 'vitest'
import en from '#app/locales/en/figure-names'
import vi from '#app/locales/vi/figure-names'
import { figures } from '#prisma/seed/reference/figures'

it('names every figure in both languages, and none that is not there', () => {
  const codes = [...new Set(figures.map(({ code }) => code.replaceAll('.', '_')))].toSorted()
  expect(Object.keys(vi).toSorted()).toEqual(codes)
  expect(Object.keys(en).toSorted()).toEqual(codes)
})

it('gives no two figures one name', () => {
  for (const names of [vi, en]) {
    expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length)
  }
})
