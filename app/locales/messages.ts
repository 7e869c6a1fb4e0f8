import type { Locale } from './locale'
import type vi from './vi'

/** Every text of the exchange in one language, by module and key. */
export type Messages = Shape<typeof vi>

/** The keys of the Vietnamese texts; another language may word them as it likes. */
export type Shape<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Shape<Texts[Key]>
}

/** Loads the texts of one language, so that a browser gets one language only. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'en' ? (await import('./en')).default : (await import('./vi')).default
}
