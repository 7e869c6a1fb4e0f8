import { expect, it } from 'vitest'
import { schemeNames } from '#app/domain/taxonomy/taxonomy'
import { locales } from '#app/locales/locale'
import { createTranslatorFor } from '#app/locales/translator'

it.each(locales)('every list of terms has a name in %s', (locale) => {
  const t = createTranslatorFor(locale)
  expect(schemeNames.filter((name) => !t.written(`referenceData.schemes.${name}`))).toEqual([])
})
