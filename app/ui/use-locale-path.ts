import { useLocale } from 'use-intl'
import { localePath } from '#app/locales/locale'

/** Puts the language of the page before a path such as `/technologies`. */
export function useLocalePath(): (path: string) => string {
  const locale = useLocale()
  return (path) => localePath(locale, path)
}
