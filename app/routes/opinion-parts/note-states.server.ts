import type { Context } from '#app/domain/context'
import { stepStates } from '#app/domain/opinions/opinion'
import { termOptions } from '#app/domain/taxonomy/index.server'
import type { Locale } from '#app/locales/locale'

/** States that a note may set: the present one, and all that no step of its own leads to. */
export async function noteStates({ db, now }: Context, present: string, locale: Locale) {
  const options = await termOptions(db, 'opinion-state', now, locale)
  return options.filter(
    ({ code }) => code === present || !stepStates.some((state) => state === code),
  )
}
