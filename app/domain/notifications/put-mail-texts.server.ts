import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { historyOfTexts, putTextsFrom, standingTexts } from '../texts/index.server'
import type { TextChange } from '../texts/staff-text'
import { textKeys } from './mail-texts'

/**
 * The texts of a mail as changes of its keys.
 * @param texts in the order of `textKeys`; null is the exchange's own
 * @throws DomainError not-found for a mail that is not there
 */
export function mailTexts(
  locale: Locale,
  kind: string,
  texts: readonly (string | null)[],
): TextChange[] {
  const keys = textKeys(kind)
  if (keys.length === 0) throw notFound()
  return keys.map((key, index) => ({ key, locale, text: texts[index] ?? null }))
}

interface Input {
  locale: Locale
  /** Texts in the order of `textKeys`; null puts the exchange's own back. */
  texts: readonly (string | null)[]
  /** First day in force, today at the earliest. */
  validFrom: string
}

/**
 * Puts texts in the place of a mail's own from a day on; earlier wordings stay in the history.
 * @throws DomainError not-found, invalid `textPlaces`, `textBroken`, `referencePast`
 */
export async function putMailTexts(
  ctx: Context,
  kind: string,
  { locale, texts, validFrom }: Input,
): Promise<void> {
  await putTextsFrom(ctx, mailTexts(locale, kind, texts), validFrom)
}

/** The texts of a mail in a language as they stand, and what was put in place before, newest first. */
export async function mailTextsOf(ctx: Context, kind: string, locale: Locale) {
  const keys = textKeys(kind)
  const texts = await standingTexts(ctx, keys, locale)
  return {
    texts,
    changed: texts.some(({ changed }) => changed),
    history: await historyOfTexts(ctx, keys, locale),
  }
}
