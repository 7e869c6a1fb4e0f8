import { expect, it } from 'vitest'
import { parseSearchParams } from '#app/domain/search/search-schemas'
import { createTranslatorFor } from '#app/locales/translator'
import { chosenConditions } from '#app/routes/public/search/chosen-conditions'

async function chipsOf(search: string, fixed: 'kind'[] = []) {
  const query = new URLSearchParams(search)
  const parsed = parseSearchParams(query)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return chosenConditions(parsed.params, query, fixed, {
    t: createTranslatorFor('vi'),
    locale: 'vi',
    labelsOf: async () => ({ '4': 'Khoa học nông nghiệp', need: 'Nhu cầu' }),
  })
}

it('says each condition in words, with the query that is left without it', async () => {
  expect(await chipsOf('q=say&field=4&field=x&trlMin=6&priceMax=1500000000&page=2')).toEqual([
    {
      key: 'field=4',
      label: 'Khoa học nông nghiệp',
      without: '?q=say&field=x&trlMin=6&priceMax=1500000000',
    },
    { key: 'field=x', label: 'x', without: '?q=say&field=4&trlMin=6&priceMax=1500000000' },
    { key: 'trlMin', label: 'TRL từ 6', without: '?q=say&field=4&field=x&priceMax=1500000000' },
    { key: 'priceMax', label: 'Đến 1,5 tỷ\u00a0đ', without: '?q=say&field=4&field=x&trlMin=6' },
  ])
})

it('leaves out what the page itself chooses', async () => {
  expect(await chipsOf('kind=need', ['kind'])).toEqual([])
  expect(await chipsOf('kind=need')).toMatchObject([{ label: 'Nhu cầu', without: '?' }])
})
