import type { Locale } from '#app/locales/locale'
import type { Context } from '../context'
import { figureOn, termsOf } from '../taxonomy/index.server'
import { labelOf } from '../taxonomy/taxonomy'

/** What the public page on registration says, by the lists and figures in force today. */
export async function registrationGuide({ db, now }: Context, locale: Locale) {
  const [cases, days, completion, decision] = await Promise.all([
    termsOf(db, 'registration-case', now),
    figureOn(db, 'registration-filing-days', now),
    figureOn(db, 'registration-completion-working-days', now),
    figureOn(db, 'registration-decision-working-days', now),
  ])
  const of = (duty: string) =>
    cases.flatMap((term) => (term.parentCode === duty ? [labelOf(term, locale)] : []))
  return {
    cases: { must: of('must'), may: of('may'), licence: of('licence') },
    days: { days, completion, decision },
  }
}
