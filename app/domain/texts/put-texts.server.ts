import type { Locale } from '#app/locales/locale'
import { tryTexts } from '#app/locales/translator'
import { invalid, notFound } from '#app/platform/http/domain-error'
import { actorId, hasStaffRole } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { placesIn, sampleValues, type TextChange } from './staff-text'
import { ownText } from './text-keys.server'
import { forgetTexts, refreshTexts } from './texts-in-force.server'

/** Who words the exchange's mails and help. */
export function mayWordTexts({ actor }: Pick<Context, 'actor'>): boolean {
  return hasStaffRole(actor, 'administrator', 'head_of_department')
}

/**
 * What is wrong with a text: places that the exchange's own does not have, or a form that is no message.
 * @returns null where it can be put in the place of the exchange's own
 */
export function faultOf(
  locale: Locale,
  key: string,
  text: string,
): { reason: string; params: { places: string } } | null {
  const own = ownText(locale, key)
  const known = placesIn(own)
  const strange = placesIn(text).filter((name) => !known.includes(name))
  if (strange.length > 0) {
    return {
      reason: 'textPlaces',
      params: { places: strange.map((name) => `{${name}}`).join(', ') },
    }
  }
  let broken = false
  tryTexts(locale, new Map([[key, text]]), () => {
    broken = true
  }).dynamic(key, sampleValues(own))
  return broken ? { reason: 'textBroken', params: { places: '' } } : null
}

/** @throws DomainError invalid `textPlaces`, `textBroken` for the first text that is not right */
export function checkTexts(changes: readonly TextChange[]): void {
  for (const { key, locale, text } of changes) {
    const fault = text === null ? null : faultOf(locale, key, text)
    if (fault) throw invalid(fault.reason, fault.params)
  }
}

/**
 * Puts texts in the place of the exchange's own from a day on, in the caller's transaction.
 * @param validFrom first day in force, today at the earliest
 * @throws DomainError invalid `textPlaces`, `textBroken`, `referencePast`
 */
export async function putTextsIn(
  { db, now, actor }: TransactionContext,
  changes: readonly TextChange[],
  validFrom: string,
): Promise<void> {
  if (validFrom < localDay(now)) throw invalid('referencePast')
  checkTexts(changes)
  await db.staffText.createMany({
    data: changes.map(({ key, locale, text }) => ({
      key,
      locale,
      text: text === ownText(locale, key) ? null : text,
      validFrom: dayAsDate(validFrom),
      actorId: actorId(actor),
      createdAt: now,
    })),
  })
}

/**
 * The same in a transaction of its own; earlier wordings stay in the history.
 * @throws DomainError not-found for all but those who word texts; as `putTextsIn`
 */
export async function putTextsFrom(
  ctx: Context,
  changes: readonly TextChange[],
  validFrom: string,
): Promise<void> {
  if (!mayWordTexts(ctx)) throw notFound()
  await transact(ctx, (tx) => putTextsIn(tx, changes, validFrom))
  forgetTexts()
  await refreshTexts(ctx.db, ctx.now)
}
