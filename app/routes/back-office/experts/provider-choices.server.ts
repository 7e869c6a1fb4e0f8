import type { Context } from '#app/domain/context'
import { labelsOf, termOptions } from '#app/domain/taxonomy/index.server'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import type { Locale } from '#app/locales/locale'

/** The lists that the form of an entry offers. */
export async function providerChoices({ db, now }: Context, locale: Locale) {
  const [services, fields, serviceLabels] = await Promise.all([
    termOptions(db, 'transfer-service', now, locale),
    termOptions(db, 'field', now, locale),
    labelsOf(db, 'transfer-service', locale),
  ])
  return {
    serviceChoices: choicesOf(services),
    topFields: choicesOf(fields.filter(({ parentCode }) => parentCode === null)),
    serviceLabels,
  }
}
