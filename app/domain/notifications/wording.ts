import type { Locale } from '#app/locales/locale'
import { createTranslatorFor, formatterFor, type Translator } from '#app/locales/translator'
import { isKind, type NotificationKind, notificationKinds } from './notification-kinds'

/** A message as its reader sees it. */
export interface Wording {
  title: string
  body: string
  /** What a person wrote, or nothing; never translated. */
  reason: string
  /** Label of the link to what it is about. */
  action: string
}

/** The payload as its wording takes it: titles, stages and terms in the reader's language. */
function inWords(
  locale: Locale,
  payload: object,
  t: Translator,
): Record<string, string | number | Date> {
  const { titleEn, terms, ...values } = payload as Record<string, string | number | Date> & {
    terms?: string[]
  }
  if (titleEn && locale === 'en') values.title = titleEn
  if (typeof values.stage === 'string') values.stage = t.dynamic(`deals.stages.${values.stage}`)
  if (typeof values.at === 'string') {
    values.at = t.dynamic(`supportApplications.statuses.${values.at}`)
  }
  if (!terms) return values
  const names = terms.map((name) => t.dynamic(`deals.terms.${name}`))
  return { ...values, terms: formatterFor(locale).list(names) }
}

/** Words of a message in a language; an unknown kind, left by an older version, gives null. */
export function wordingOf(
  locale: Locale,
  kind: string,
  payload: unknown,
  t: Translator = createTranslatorFor(locale),
): Wording | null {
  if (!isKind(kind)) return null
  const parsed = notificationKinds[kind].safeParse(payload)
  if (!parsed.success) return null
  const values = inWords(locale, parsed.data, t)
  return {
    title: t.dynamic(`notifications.kinds.${kind}.title`, values),
    body: t.dynamic(`notifications.kinds.${kind}.body`, values),
    reason: typeof values.reason === 'string' ? values.reason : '',
    action: t.dynamic(`notifications.kinds.${kind}.action`),
  }
}

/** Name of a kind in a list of settings. */
export function kindLabel(locale: Locale, kind: NotificationKind): string {
  return createTranslatorFor(locale).dynamic(`notifications.kinds.${kind}.label`)
}
