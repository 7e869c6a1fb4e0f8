import type { Context } from '#app/domain/context'
import { groupedChoices } from '#app/domain/listings/field-choices'
import { labelsOf, termOptions } from '#app/domain/taxonomy/index.server'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import type { Locale } from '#app/locales/locale'
import type { Translator } from '#app/locales/translator'

/** The lists that pages of the directory offer, and the words of every code. */
export async function directoryTerms({ db, now }: Context, locale: Locale, t: Translator) {
  const [services, fields, serviceLabels, fieldLabels] = await Promise.all([
    termOptions(db, 'transfer-service', now, locale),
    termOptions(db, 'field', now, locale),
    labelsOf(db, 'transfer-service', locale),
    labelsOf(db, 'field', locale),
  ])
  return {
    serviceChoices: choicesOf(services),
    fieldChoices: groupedChoices(fields, (label) => t('directory.fieldGeneral', { label })),
    serviceLabels,
    fieldLabels,
  }
}
