import type { Context } from '#app/domain/context'
import { groupedChoices } from '#app/domain/listings/field-choices'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import type { Locale } from '#app/locales/locale'
import type { Translator } from '#app/locales/translator'

/** The lists that the form of an entry offers. */
export async function recognitionChoices({ db, now }: Context, locale: Locale, t: Translator) {
  const [fields, bases] = await Promise.all([
    termOptions(db, 'field', now, locale),
    termOptions(db, 'startup-basis', now, locale),
  ])
  return {
    fieldChoices: groupedChoices(fields, (label) => t('recognitions.fieldGeneral', { label })),
    bases: choicesOf(bases),
  }
}
